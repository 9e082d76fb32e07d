package org.readout.lab.distil;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Puts each word of a vocabulary through a sentence-embedding model and writes small vectors. */
public final class DistilWords {

  private static final int MAGIC = 0x52445756;
  private static final int DIMENSION = 64;
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  private DistilWords() {}

  /** Reads the folder of data, the first argument, and writes the table, the second. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Integer> words = Vocabulary.of(Path.of(arguments[0]), known());
    byte[][] vectors = Components.reduce(embed(List.copyOf(words.keySet())), DIMENSION);
    Path output = Path.of(arguments[1]);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      write(words, vectors, out);
    }
    System.out.println(words.size() + " words in " + output);
  }

  private static List<String> known() throws IOException {
    try (InputStream in = DistilWords.class.getResourceAsStream(TOKENIZER)) {
      List<String> known = new ArrayList<>();
      JsonMapper.shared()
          .readTree(in)
          .path("model")
          .path("vocab")
          .propertyNames()
          .forEach(word -> known.add(word));
      known.removeIf(word -> !word.matches("[a-z]{2,}"));
      return known;
    }
  }

  private static List<float[]> embed(List<String> words) {
    List<float[]> vectors = new ArrayList<>();
    try (ExecutorService one = Executors.newSingleThreadExecutor()) {
      BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel(one);
      for (String word : words) {
        vectors.add(model.embed(word).content().vector());
      }
    }
    return vectors;
  }

  private static void write(Map<String, Integer> words, byte[][] vectors, DataOutputStream out)
      throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(words.size());
    out.writeInt(DIMENSION);
    out.writeInt(words.values().stream().mapToInt(count -> count).sum());
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      byte[] bytes = word.getKey().getBytes(StandardCharsets.UTF_8);
      out.writeByte(bytes.length);
      out.write(bytes);
      out.writeInt(word.getValue());
    }
    for (byte[] vector : vectors) {
      out.write(vector);
    }
  }
}
