package org.readout.lab.teachers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/** Writes NLP4J's Brown clusters and ambiguity classes as lines of word, cluster path and tags. */
final class LexiconTeacher {

  private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

  private LexiconTeacher() {}

  static void write(Path output) throws IOException {
    Map<String, String> paths = new TreeMap<>();
    lexicon("en-brown-clusters-simplified-lowercase.xz")
        .forEach((word, prefixes) -> paths.put(word, longest(prefixes)));
    Map<String, String> tags = new TreeMap<>();
    lexicon("en-ambiguity-classes-simplified-lowercase.xz")
        .forEach((word, classes) -> tags.put(word, String.join(",", classes)));
    TreeMap<String, String> words = new TreeMap<>(paths);
    words.putAll(tags);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output))) {
      for (String word : words.keySet()) {
        if (!word.isBlank() && word.indexOf('\t') < 0) {
          out.print(word + "\t" + paths.getOrDefault(word, "") + "\t");
          out.print(tags.getOrDefault(word, "") + "\n");
        }
      }
    }
  }

  private static String longest(Collection<String> prefixes) {
    return prefixes.stream()
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** The lexica are serialised maps from a word to a collection of strings. */
  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> lexicon(String name) throws IOException {
    InputStream packed = LexiconTeacher.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (packed == null) {
      throw new IOException("no lexicon " + name);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
      return (Map<String, Collection<String>>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot read lexicon " + name, e);
    }
  }
}
