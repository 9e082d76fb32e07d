package org.readout.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {

  private static final String SOUND =
      """
      # text = Rain fell
      1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\t_
      2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_

      """;

  @TempDir private Path folder;

  private final List<String> problems = new ArrayList<>();

  private List<Treebank.Tree> read(String text) throws IOException {
    return Treebank.read(Files.writeString(folder.resolve("a.conllu"), text), problems::add);
  }

  @Test
  void namesFileAndLineOfWhatItCannotReadAndGoesOn() throws IOException {
    List<Treebank.Tree> trees = read("1\tRain\n\n" + SOUND);
    assertThat(trees).hasSize(1);
    assertThat(problems).hasSize(1).first().asString().contains("a.conllu:1:");
  }

  @Test
  void leavesOutWordsThatAreWrittenAsOne() throws IOException {
    List<Treebank.Tree> trees = read("1-2\tRainfell" + "\t_".repeat(8) + "\n" + SOUND);
    assertThat(trees.getFirst().forms()).containsExactly("Rain", "fell");
  }

  @Test
  void findsTheFilesOfAFolderInOrder() throws IOException {
    Files.writeString(folder.resolve("b.conllu"), SOUND);
    Files.writeString(folder.resolve("a.conllu"), SOUND);
    Files.writeString(folder.resolve("notes.txt"), "none");
    assertThat(Treebank.files(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.conllu", "b.conllu");
  }

  @Test
  void survivesDamagedFiles() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      StringBuilder damaged = new StringBuilder(SOUND);
      damaged.setCharAt(random.nextInt(damaged.length()), (char) ('\t' + random.nextInt(60)));
      damaged.deleteCharAt(random.nextInt(damaged.length()));
      for (Treebank.Tree tree : read(damaged.toString())) {
        assertThat(Arrays.stream(tree.heads())).allMatch(head -> head >= 0 && head <= tree.size());
      }
    }
  }
}
