package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.fetch.FetchSettings;

/**
 * What must hold whatever the bytes are: no throw, something is read or a reason is given, and
 * twice the same. Bytes are read as standard input, so that nothing is written to disk.
 */
enum IntakeTargets {
  FEED("feed", "feed.xml"),
  WARC("warc", "a.warc"),
  JSONLINES("jsonLines", "a.jsonl"),
  FRONTMATTER("frontMatter", "a.md"),
  MAIL("mail", "a.eml"),
  TAR("tar", "a.tar"),
  WORD("word", "a.docx"),
  PDF("pdf", "a.pdf"),
  JSON("json", "a.json"),
  HTML("html", "a.html");

  private static final IntakeSettings SMALL =
      new IntakeSettings(
          1_000_000, Optional.empty(), Optional.empty(), FetchSettings.USUAL, 0, Optional.empty());

  private final String seeds;
  private final String file;

  IntakeTargets(String seeds, String file) {
    this.seeds = seeds;
    this.file = file;
  }

  /** Reads bytes under the name of the form. */
  void read(byte[] bytes) {
    Seen first = new Seen(new ArrayList<>(), new ArrayList<>());
    read(bytes, first);
    assertThat(first.drafts.size() + first.problems.size()).isPositive();
    assertThat(first.problems).noneMatch(one -> one.reason().contains("broke the reader"));
    Seen again = new Seen(new ArrayList<>(), new ArrayList<>());
    read(bytes, again);
    assertThat(again).isEqualTo(first);
  }

  private void read(byte[] bytes, Seen seen) {
    try (Round round = new Round(SMALL, new ByteArrayInputStream(bytes), seen)) {
      round.addStream(file, Known.NOTHING, new ByteArrayInputStream(bytes), 0);
    }
  }

  /** {@return the seeds and what once broke a reader} */
  List<Path> seeds() throws IOException {
    Path root = Path.of(System.getProperty("readout.root", ".."));
    Path folder = root.resolve("intake/src/test/resources/org/readout/intake/IntakeFuzzInputs");
    try (Stream<Path> files = Files.list(folder.resolve(seeds))) {
      return files.sorted().toList();
    }
  }

  private record Seen(List<Draft> drafts, List<FileProblem> problems) implements Recipient {

    @Override
    public void article(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void problem(FileProblem problem) {
      problems.add(problem);
    }
  }
}
