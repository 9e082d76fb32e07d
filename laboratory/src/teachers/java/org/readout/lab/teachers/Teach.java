package org.readout.lab.teachers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the teachers; see CONTRIBUTING.md for the command. */
public final class Teach {

  private Teach() {}

  /**
   * @param args the folder of the data, and the folder that the teachers write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    LexiconTeacher.write(folder.resolve("lexicon.tsv"));
    Path sentences = folder.resolve("sentences.txt");
    org.readout.sentence.SilverText.write(Path.of(args[0]), sentences);
    Nlp4jTeacher.annotate(sentences, folder.resolve("names.tsv"));
  }
}
