package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.readout.article.Known;
import org.readout.intake.feed.Feed;
import org.readout.intake.fetch.FetchSettings;
import org.readout.intake.fetch.Fetcher;
import org.readout.intake.form.Part;
import org.readout.intake.form.Refusal;
import org.readout.intake.health.FeedChecker;
import org.readout.intake.health.FeedHealth;
import org.readout.intake.health.FeedHealth.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout feeds}: looks after lists of feeds. */
@Command(
    name = "feeds",
    description = "Looks after lists of feeds.",
    synopsisSubcommandLabel = "COMMAND")
final class FeedsCommand implements Callable<Integer> {

  @Mixin ReadoutCommand.Help help = new ReadoutCommand.Help();

  @Override
  public Integer call() throws Failure {
    throw Failure.notUnderstood("say what is to be done: readout feeds check LIST.opml");
  }

  /** {@code readout feeds check}: says how each feed of a list is. */
  @Command(
      name = "check",
      description =
          "Fetches the feeds of an OPML list and says which work, are stale, empty, moved or fail,"
              + " and why.",
      footer = {
        "",
        "Exit codes: 0 at least one works, 1 none does, 2 the command was not understood.",
      })
  static final class Check implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "LIST.opml", description = "The list; - for standard input.")
    String list = "";

    @Option(
        names = "--stale-after",
        paramLabel = "DAYS",
        defaultValue = "30",
        description = "Without a new item for so long a feed is stale; default: 30.")
    int staleAfter;

    @Mixin InputOptions inputs = new InputOptions();

    @Mixin ReadoutCommand.Help help = new ReadoutCommand.Help();

    Check(Surroundings around) {
      this.around = around;
    }

    @Override
    public Integer call() throws Failure, IOException {
      if (staleAfter < 1) {
        throw Failure.notUnderstood("--stale-after must be at least 1 (day)");
      }
      FetchSettings settings = inputs.fetching();
      List<Feed.Item> feeds = feeds();
      boolean works = false;
      try (Fetcher fetcher = new Fetcher(settings)) {
        FeedChecker checker =
            new FeedChecker(fetcher, LocalDate.now(ZoneId.systemDefault()).minusDays(staleAfter));
        for (Feed.Item feed : feeds) {
          FeedHealth health = checker.check(feed);
          works |= health.state() != State.FAILS && health.state() != State.EMPTY;
          write(health);
        }
      }
      return works ? Cli.DONE : Cli.NOTHING_DONE;
    }

    private List<Feed.Item> feeds() throws Failure {
      try (InputStream in = list.equals("-") ? around.in() : Files.newInputStream(Path.of(list))) {
        return FeedChecker.list(new Part(list, "", in, Known.NOTHING));
      } catch (NoSuchFileException missing) {
        throw Failure.of(list + ": no such file");
      } catch (IOException fault) {
        throw Failure.of(list + ": cannot be read: " + fault.getMessage());
      } catch (Refusal refusal) {
        throw Failure.of(list + ": " + refusal.reason());
      }
    }

    private void write(FeedHealth health) throws IOException {
      String name = health.title().isEmpty() ? "" : health.title() + " ";
      String line =
          "%-6s  %s<%s>: %s%n"
              .formatted(
                  health.state().name().toLowerCase(Locale.ROOT),
                  name,
                  health.address(),
                  health.why());
      around.out().write(line.getBytes(StandardCharsets.UTF_8));
      around.out().flush();
    }
  }
}
