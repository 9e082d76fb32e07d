package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverCommandTest {
  @Test
  void namesTheLineItCannotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plv.tsv");
    Files.writeString(
        file, "marked_sentence\tgold_root\n<s>A</s> met <t>B</t>.\tCONSULT\nno type\tMET\n\n");
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    List<MarkedSentence> read = MarkedSentence.read(file, new PrintStream(problems, true));
    assertThat(read).extracting(MarkedSentence::type).containsExactly(PloverType.CONSULT);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains("plv.tsv:3:", "plv.tsv:4:");
  }
}
