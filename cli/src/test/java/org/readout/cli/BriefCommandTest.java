package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {

  private static final String FERRY =
      """
      Ministers reopen the ferry line

      HARBOUR CITY, March 3, 2025 - Transport Minister Ana Ruiz said on Monday that the ferry line \
      to the islands would reopen on March 10. The line was closed for two years.

      "We kept our word," Ruiz said. The government spent $40 million on the port.
      """;

  private static final String OTHER_FERRY =
      """
      Island ferry to sail again

      The ferry line to the islands will reopen on March 12, Transport Minister Ana Ruiz told \
      reporters on Monday. It had been closed for three years, island councils said.
      """;

  private static final String FRENCH =
      """
      Les ministres rouvrent la ligne de ferry

      La ministre des Transports a déclaré lundi que la ligne vers les îles rouvrirait le 10 mars. \
      Elle était fermée depuis deux ans, et les habitants se plaignaient de leur isolement.
      """;

  @TempDir Path folder;

  private String ferry = "";
  private String other = "";

  @BeforeEach
  void writeReports() throws IOException {
    ferry = write("ferry.txt", FERRY);
    other = write("other.txt", OTHER_FERRY);
  }

  @Test
  void writesTheRecordOfTheReports() {
    Run run = Run.of("brief", ferry, other, "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("ferry.txt").contains("other.txt");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writesTheSameBytesWithOneAndWithManyThreads() {
    Run one = Run.of("brief", folder.toString(), "--format", "json", "--threads", "1");
    Run many = Run.of("brief", folder.toString(), "--format", "json", "--threads", "7");
    assertThat(one.out()).isNotEmpty().isEqualTo(many.out());
  }

  @Test
  void readsAReportAlone() {
    Run run = Run.of("brief", ferry, "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("ferry.txt");
  }

  @Test
  void readsTwoCopiesOfAReport() throws IOException {
    Run run = Run.of("brief", ferry, write("copy.txt", FERRY), "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("copy.txt");
  }

  @Test
  void readsAReportOfOneWord() throws IOException {
    Run run = Run.of("brief", write("word.txt", "Ferry"), "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.err()).doesNotContain("fault");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with(FERRY, Optional.empty(), "brief", "-", "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("standard input");
  }

  @Test
  void readsTheSamplesWhenNothingIsNamed() throws IOException {
    write("home/samples/ferry/a.txt", FERRY);
    Run run = Run.with("", Optional.of(folder.resolve("home")), "brief", "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.err()).contains("reading the bundled samples");
    assertThat(run.out()).contains("samples/ferry/a.txt");
  }

  @Test
  void saysThatThereAreNoSamples() {
    Run run = Run.with("", Optional.of(folder), "brief");
    assertRefused(run, "there are no samples");
  }

  @Test
  void namesAFileThatDoesNotExistAndReadsTheOthers() {
    Run run = Run.of("brief", ferry, "none.txt", "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.err()).isEqualTo("readout: none.txt: no such file or folder\n");
    assertThat(run.out()).contains("ferry.txt");
  }

  @Test
  void failsWhenNoFileExists() {
    assertRefused(Run.of("brief", "none.txt"), "none.txt: no such file or folder");
  }

  @Test
  void failsOnAFolderWithoutArticles() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("brief", folder.resolve("empty").toString());
    assertRefused(run, "no articles in this folder");
  }

  @Test
  void failsOnAnEmptyFile() throws IOException {
    assertRefused(Run.of("brief", write("empty.txt", "")), "empty.txt: the file is empty");
  }

  @Test
  void failsOnALargeFileAndNamesTheOption() throws IOException {
    String large = write("large.txt", "word ".repeat(250_000));
    assertRefused(
        Run.of("brief", large, "--max-size", "1"),
        "larger than 1 MB; raise the limit with --max-size");
  }

  @Test
  void failsOnBinaryData() throws IOException {
    Path file = folder.resolve("binary.txt");
    Files.write(file, new byte[] {1, 2, 0, 3});
    assertRefused(Run.of("brief", file.toString()), "binary.txt: this is binary data, not text");
  }

  @Test
  void readsBrokenUtf8AndSaysWhere() throws IOException {
    Path file = folder.resolve("western.txt");
    Files.write(file, ("Café: " + FERRY).getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("brief", file.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.err()).contains("western.txt: not UTF-8 at byte 3; read as windows-1252");
    assertThat(run.out()).contains("Café");
  }

  @Test
  void keepsNoticesToItselfWhenQuiet() throws IOException {
    Path file = folder.resolve("western.txt");
    Files.write(file, ("Café: " + FERRY).getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("brief", file.toString(), "--quiet", "--format", "json");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void setsAsideAReportInAnotherLanguage() throws IOException {
    Run run = Run.of("brief", ferry, write("french.txt", FRENCH), "--format", "json");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.err()).contains("french.txt: set aside: ").contains("French");
  }

  @Test
  void failsWhenAllReportsAreInAnotherLanguage() throws IOException {
    assertRefused(Run.of("brief", write("french.txt", FRENCH)), "no article could be read");
  }

  @Test
  void writesAFileAndLeavesNothingElseBehind() throws IOException {
    Path file = folder.resolve("out/record.json");
    Files.createDirectory(file.getParent());
    Run run = Run.of("brief", ferry, "--output", file.toString());
    assertThat(run).isEqualTo(new Run(Cli.DONE, "", ""));
    assertThat(Files.readString(file)).startsWith("{");
    assertThat(namesIn(file.getParent())).containsExactly("record.json");
  }

  @Test
  void keepsTheOldFileWhenNothingCouldBeRead() throws IOException {
    Path file = folder.resolve("out/record.json");
    write("out/record.json", "old");
    Run run = Run.of("brief", "none.txt", "--output", file.toString());
    assertThat(run.code()).isEqualTo(Cli.NOTHING_DONE);
    assertThat(file).hasContent("old");
    assertThat(namesIn(file.getParent())).containsExactly("record.json");
  }

  @Test
  void refusesAnOutputThatCannotBeWrittenBeforeItReads() {
    String path = folder.resolve("none/record.json").toString();
    Run run = Run.of("brief", "none.txt", "--output", path);
    assertRefused(run, "record.json: cannot be written: there is no folder");
    assertThat(run.err()).doesNotContain("none.txt");
  }

  @Test
  void refusesAFolderAsOutput() {
    assertRefused(Run.of("brief", ferry, "--output", folder.toString()), "is a folder");
  }

  @Test
  void refusesToReplaceAReport() {
    assertRefused(Run.of("brief", ferry, "--output", ferry), "would replace a report");
    assertRefused(Run.of("articles", ferry, "--output", ferry), "would replace a report");
    assertThat(Path.of(ferry)).hasContent(FERRY);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    Run run = Run.to(failing("Broken pipe"), "", Optional.empty(), "brief", ferry);
    assertThat(run).isEqualTo(new Run(Cli.DONE, "", ""));
  }

  @Test
  void saysThatTheDiskIsFull() {
    Run run = Run.to(failing("No space left on device"), "", Optional.empty(), "brief", ferry);
    assertThat(run.code()).isEqualTo(Cli.NOTHING_DONE);
    assertThat(run.err()).contains("cannot be written: No space left on device");
  }

  @Test
  void keepsOnlyTheSectionsAskedFor() {
    Run all = Run.of("brief", folder.toString(), "--format", "json");
    Run one = Run.of("brief", folder.toString(), "--format", "json", "--only", "sources");
    assertThat(one.code()).isEqualTo(Cli.DONE);
    assertThat(all.out()).contains("\"What happened\"");
    assertThat(one.out()).doesNotContain("\"What happened\"");
  }

  @Test
  void namesTheSectionsWhenOneIsNotKnown() {
    Run run = Run.of("brief", ferry, "--only", "weather");
    assertNotUnderstood(run, "no single section \"weather\"; the sections are: happened, agree");
  }

  @Test
  void saysWhatADateLooksLike() {
    Run run = Run.of("brief", ferry, "--published", "soon");
    assertNotUnderstood(run, "\"soon\" is not a date such as 2026-01-05");
  }

  @Test
  void takesDateAndOutletFromTheCommandLine() {
    Run run =
        Run.of(
            "brief", other, "--published", "2025-03-03", "--outlet", "Radio Norte", "-f", "json");
    assertThat(run.out()).contains("\"2025-03-03\"").contains("\"Radio Norte\"");
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertNotUnderstood(Run.of("brief", ferry, "--threads", "0"), "--threads must be between");
    assertNotUnderstood(Run.of("brief", ferry, "--max-size", "0"), "--max-size must be between");
    assertNotUnderstood(Run.of("brief", ferry, "--width", "3"), "--width must be between");
    assertNotUnderstood(Run.of("brief", ferry, "--threads", "many"), "--threads");
  }

  @Test
  void explainsItself() {
    Run run = Run.of("brief", "--help");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("--format", "--only", "--max-size", "Exit codes: 0 done");
  }

  private String write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.UTF_8).toString();
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(Cli.NOTHING_DONE);
  }

  private static void assertNotUnderstood(Run run, String message) {
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
