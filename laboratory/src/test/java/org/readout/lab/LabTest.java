package org.readout.lab;

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
import org.readout.lab.points.PointsCommand;
import org.readout.lab.points.ScoreCommand;
import org.readout.lab.stories.ScaleCommand;

class LabTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
  private final Lab lab =
      new Lab(List.of(new PointsCommand(), new ScaleCommand(), new ScoreCommand()));

  @Test
  void helpIsHowACommandIsUsed() {
    assertThat(run("scale", "--help")).isZero();
    assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("usage: ./lab scale ");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThat(run("scale", folder + "/none")).isEqualTo(1);
    assertThat(told.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("no such file or folder: " + folder + "/none");
  }

  @Test
  void anEmptyFolderIsNamed() {
    assertThat(run("points", folder.toString())).isEqualTo(2);
    assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("no files in " + folder);
  }

  @Test
  void aFileOfAnotherFormatIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.json"), "nonsense {");
    assertThat(run("score", file.toString(), file.toString())).isEqualTo(1);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .startsWith(file.toString())
        .contains("not JSON")
        .doesNotContain("Exception");
  }

  private int run(String... arguments) {
    return lab.run(List.of(arguments), stream, stream);
  }
}
