package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.Settings;
import org.readout.article.Article;
import org.readout.article.Problem;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;
import org.readout.intake.Delivery;
import org.readout.intake.DraftReader;
import org.readout.intake.FileProblem;
import org.readout.intake.IntakeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout brief}: reads reports and writes the record of their stories. */
@Command(
    name = "brief",
    description = "Reads reports and writes what they say, agree on and contradict each other in.",
    footer = {
      "",
      "Exit codes: 0 done, 1 nothing could be done, 2 the command was not understood.",
    })
final class BriefCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "FILE|FOLDER|ADDRESS",
      description = {
        "Reports as text, Markdown, HTML, PDF, Word, e-mail, feeds, JSON Lines, WARC, in zip or tar"
            + " archives, folders of them, http addresses, or - for standard input. A folder may hold articles.json;"
            + " its folders are read too. Without any: the bundled samples."
      })
  List<String> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text, markdown, html or json; default: by the name of the output, else text.")
  @Nullable Format format;

  @Option(
      names = "--only",
      paramLabel = "SECTION",
      split = ",",
      description = "Only this section, such as conflicts, quotations, timeline; may be repeated.")
  List<String> only = List.of();

  @Mixin InputOptions inputs = new InputOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once; default: as many as processors.")
  @Nullable Integer threads;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of text; default: those of the terminal, else 80.")
  @Nullable Integer width;

  @Mixin Destination.Options outputs = new Destination.Options();

  @Mixin ReadoutCommand.Help help = new ReadoutCommand.Help();

  BriefCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Failure, IOException {
    checkNumbers();
    IntakeSettings settings = inputs.settings();
    Set<Section> sections = Sections.find(only);
    List<String> sources = paths.isEmpty() ? List.of(samples()) : paths;
    try (Destination destination = Destination.of(outputs.output, paths, around)) {
      Delivery delivery = deliver(sources, settings);
      if (delivery.drafts().isEmpty()) {
        return Cli.NOTHING_DONE;
      }
      ReadoutRecord record = read(delivery);
      if (record.setAside().size() == record.articles().size()) {
        around.say("no article could be read");
        return Cli.NOTHING_DONE;
      }
      destination.write(out -> write(record, sections, out));
      return Cli.DONE;
    }
  }

  private void checkNumbers() throws Failure {
    if (threads != null && (threads < 1 || threads > 1000)) {
      throw Failure.notUnderstood("--threads must be between 1 and 1000");
    }
    if (width != null && (width < 40 || width > 1000)) {
      throw Failure.notUnderstood("--width must be between 40 and 1000 (columns)");
    }
  }

  private String samples() throws Failure {
    Path samples = around.home().orElse(Path.of(".")).resolve("samples");
    if (!Files.isDirectory(samples)) {
      throw Failure.of("there are no samples in " + samples + "; name files or folders to read");
    }
    if (!outputs.quiet) {
      around.say("reading the bundled samples in " + samples);
    }
    return samples.toString();
  }

  private ProgressLine progressLine() {
    return new ProgressLine(around.err(), !outputs.quiet && around.terminal().err());
  }

  private Delivery deliver(List<String> sources, IntakeSettings settings) {
    Delivery delivery;
    try (ProgressLine line = progressLine()) {
      delivery =
          new DraftReader(settings, around.in())
              .read(sources, step -> line.show(() -> "reading " + step.file()));
    }
    for (FileProblem problem : delivery.problems()) {
      if (!problem.read() || !outputs.quiet) {
        around.say(problem.line());
      }
    }
    return delivery;
  }

  private ReadoutRecord read(Delivery delivery) {
    ReadoutRecord record;
    try (ProgressLine line = progressLine()) {
      int atOnce = threads == null ? Settings.DEFAULT.threads() : threads;
      record = Readout.create(new Settings(atOnce, line)).brief(delivery.drafts());
    }
    for (Article article : record.setAside()) {
      around.say(article.source() + ": set aside: " + reason(article));
    }
    return record;
  }

  private static String reason(Article article) {
    return article.problems().stream().map(Problem::reason).findFirst().orElse("not read");
  }

  private void write(ReadoutRecord record, Set<Section> sections, Appendable out)
      throws IOException {
    int columns = width == null ? around.terminal().width() : width;
    boolean colour = around.terminal().colour() && outputs.output == null;
    chosenFormat().write(record, new Format.Wish(sections, columns, colour), out);
  }

  private Format chosenFormat() {
    if (format != null) {
      return format;
    }
    return Optional.ofNullable(outputs.output)
        .flatMap(path -> Format.ofFile(path.toString()))
        .orElse(Format.TEXT);
  }
}
