package org.readout.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out the {@link Tagger.Lexicon} from lines of word, cluster path and tags. */
final class LexiconWriter {

  private static final int RARE = 2;

  private final List<String> pairs = new ArrayList<>();
  private final int[] slots;
  private final int bits;

  LexiconWriter(Path file) throws IOException {
    Map<String, String> words = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      String pair = columns[1] + " " + columns[2];
      words.put(columns[0], pair);
      counts.merge(pair, 1, Integer::sum);
    }
    Map<String, Integer> numbers = new HashMap<>();
    int size = 20;
    this.bits = size;
    this.slots = new int[1 << size];
    for (Map.Entry<String, String> word : words.entrySet()) {
      String pair = word.getValue();
      if (counts.get(pair) < RARE) {
        pair = pair.startsWith(" ") ? pair : pair.substring(0, pair.indexOf(' ') + 1);
      }
      int number =
          numbers.computeIfAbsent(
              pair,
              key -> {
                pairs.add(key);
                return pairs.size() - 1;
              });
      put(word.getKey(), number);
    }
    pairs.add(" ?");
  }

  private void put(String word, int number) {
    long key = Line.atom(word);
    int mask = slots.length - 1;
    int at = (int) (key >>> 40) & mask;
    while (slots[at] != 0) {
      if (slots[at] >>> 16 == Tagger.Lexicon.print(key)) {
        return;
      }
      at = (at + 1) & mask;
    }
    slots[at] = Tagger.Lexicon.print(key) << 16 | number;
  }

  Tagger.Lexicon lexicon() {
    return new Tagger.Lexicon(slots, ends(), text());
  }

  private int[] ends() {
    int[] ends = new int[pairs.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += pairs.get(i).length();
      ends[i] = end;
    }
    return ends;
  }

  private byte[] text() {
    return String.join("", pairs).getBytes(StandardCharsets.ISO_8859_1);
  }

  void write(ModelFile out) {
    out.ints(bits, pairs.size());
    out.ints(slots);
    out.ints(ends());
    out.bytes(text());
  }
}
