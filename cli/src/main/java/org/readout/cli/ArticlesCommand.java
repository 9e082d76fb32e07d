package org.readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.intake.DraftReader;
import org.readout.intake.IntakeSettings;
import org.readout.intake.fetch.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout articles}: writes the articles of any input as JSON Lines, as they come. */
@Command(
    name = "articles",
    description = {
      "Reads articles out of files, archives, feeds and addresses and writes them as JSON Lines:"
          + " id, source, outlet, url, title, authors, published, text."
    },
    footer = {
      "",
      "However large the input is, one article at a time lies in memory.",
      "Exit codes: 0 done, 1 nothing could be done, 2 the command was not understood.",
    })
class ArticlesCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|ADDRESS", description = "What is read.")
  List<String> paths = List.of();

  @Mixin InputOptions inputs = new InputOptions();

  @Mixin Destination.Options outputs = new Destination.Options();

  @Mixin ReadoutCommand.Help help = new ReadoutCommand.Help();

  ArticlesCommand(Surroundings around) {
    this.around = around;
  }

  /** {@code readout fetch}: the same for addresses only. */
  @Command(
      name = "fetch",
      description = {
        "Fetches pages and feeds and writes their articles as JSON Lines. Honours robots.txt, waits"
            + " between requests, goes round no refusal or paywall, and fetches nothing from private"
            + " networks unless asked to."
      },
      footer = {
        "",
        "Exit codes: 0 done, 1 nothing could be done, 2 the command was not understood.",
      })
  static final class Fetch extends ArticlesCommand {

    Fetch(Surroundings around) {
      super(around);
    }

    @Override
    public Integer call() throws Failure, IOException {
      for (String path : paths) {
        if (!Fetcher.isAddress(path)) {
          throw Failure.notUnderstood(
              path + " is no http or https address; files are read by readout articles");
        }
      }
      return super.call();
    }
  }

  @Override
  public Integer call() throws Failure, IOException {
    IntakeSettings settings = inputs.settings();
    try (Destination destination = Destination.of(outputs.output, paths, around);
        ProgressLine line =
            new ProgressLine(around.err(), !outputs.quiet && around.terminal().err())) {
      ArticleLines articles = new ArticleLines(around, line, outputs.quiet);
      destination.write(out -> {
        articles.to(out);
        new DraftReader(settings, around.in()).read(paths, articles);
      });
      line.clear();
      articles.tellEnd();
      return articles.count() > 0 ? Cli.DONE : Cli.NOTHING_DONE;
    }
  }
}
