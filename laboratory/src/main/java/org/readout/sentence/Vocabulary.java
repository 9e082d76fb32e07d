package org.readout.sentence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words with their clusters and only tags, one object per word. */
final class Vocabulary {

  private final Tagger.Lexicon lexicon;
  private final Map<String, Integer> onlyTags;
  private final Map<String, Line.Word> words = new HashMap<>();

  Vocabulary(Tagger.Lexicon lexicon, Map<String, Integer> onlyTags) {
    this.lexicon = lexicon;
    this.onlyTags = onlyTags;
  }

  Line.Word word(String form) {
    return words.computeIfAbsent(
        form,
        key ->
            new Line.Word(
                key, lexicon.find(key.toLowerCase(Locale.ROOT)), onlyTags.getOrDefault(key, -1)));
  }

  TableWriter onlyTagTable() {
    TableWriter table = new TableWriter();
    onlyTags.forEach((form, tag) -> table.put(Line.atom(form), tag));
    return table;
  }
}
