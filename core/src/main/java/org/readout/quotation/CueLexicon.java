package org.readout.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell that somebody said or held something, from {@code cues.tsv}. */
final class CueLexicon {

  /** What a cue does. */
  enum Kind {
    /** Takes a clause or a quotation: "said". */
    SAY,
    /** Gives a name or a judgement to something: "called". */
    CALL,
    /** Wants something done: "urged". */
    ASK,
    /** An opinion: "believes". */
    HOLD,
    /** A text or a talk: "statement". */
    NOUN,
    /** Stands before a source: "according to". */
    PHRASE
  }

  /**
   * One row.
   *
   * @param id names the rule in findings
   * @param form lemma, or words for phrases
   * @param kind what the cue does
   * @param example a sentence in which it is one
   */
  record Entry(String id, String form, Kind kind, String example) {}

  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("say", List.of("said")),
          Map.entry("tell", List.of("told")),
          Map.entry("write", List.of("wrote", "written")),
          Map.entry("swear", List.of("swore", "sworn")),
          Map.entry("speak", List.of("spoke", "spoken")),
          Map.entry("think", List.of("thought")),
          Map.entry("feel", List.of("felt")),
          Map.entry("know", List.of("knew", "known")),
          Map.entry("read", List.of("read")),
          Map.entry("see", List.of("saw", "seen")),
          Map.entry("find", List.of("found")),
          Map.entry("understand", List.of("understood")),
          Map.entry("foresee", List.of("foresaw", "foreseen")),
          Map.entry("seek", List.of("sought")));

  private static final String RESOURCE = "cues.tsv";
  private static final List<WordList> LISTS =
      rows("words.tsv").stream().map(CueLexicon::list).toList();

  private final List<Entry> entries;
  private final Map<String, Entry> verbs = new HashMap<>();
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private CueLexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case SAY, CALL, ASK, HOLD -> {
          verbs.put(entry.form(), entry);
          inflect(entry.form().split(" ")[0]);
        }
        case NOUN -> nouns.put(entry.form(), entry);
        case PHRASE -> {}
      }
    }
  }

  private void inflect(String lemma) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    char last = lemma.charAt(lemma.length() - 1);
    lemmas.put(lemma + "s", lemma);
    lemmas.put(lemma + "es", lemma);
    for (String base : List.of(stem, stem + last)) {
      lemmas.put(base + "ed", lemma);
      lemmas.put(base + "ing", lemma);
    }
    if (last == 'y') {
      lemmas.put(lemma.substring(0, lemma.length() - 1) + "ied", lemma);
      lemmas.put(lemma.substring(0, lemma.length() - 1) + "ies", lemma);
    }
    for (String form : IRREGULAR.getOrDefault(lemma, List.of())) {
      lemmas.put(form, lemma);
    }
  }

  /** {@return the lemma of an inflected cue verb, in lower case} */
  Optional<String> lemma(String form) {
    return Optional.ofNullable(lemmas.get(form));
  }

  static CueLexicon load() {
    return new CueLexicon(rows(RESOURCE).stream().map(CueLexicon::entry).toList());
  }

  /**
   * A list of words.
   *
   * @param id its name
   * @param words what is on it
   * @param example a text in which it counts
   * @param quoted what is quoted there, "-" for nothing
   */
  record WordList(String id, Set<String> words, String example, String quoted) {}

  /** {@return the words on a list} */
  static Set<String> words(String id) {
    return LISTS.stream()
        .filter(list -> list.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no list of words " + id))
        .words();
  }

  static List<WordList> lists() {
    return LISTS;
  }

  /** {@return the cells of each row of a resource} */
  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = CueLexicon.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(line, resource + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String[] cells(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException(place + ": not four cells: " + line);
    }
    return cells;
  }

  private static Entry entry(String[] cells) {
    return new Entry(cells[0], cells[1], Kind.valueOf(cells[2]), cells[3]);
  }

  private static WordList list(String[] cells) {
    return new WordList(cells[0], Set.of(cells[1].split(" ")), cells[2], cells[3]);
  }

  List<Entry> entries() {
    return entries;
  }

  /** {@return the cue of a verb with this lemma; {@code next} is the word after it} */
  Optional<Entry> verb(String lemma, String next) {
    Entry pair = verbs.get(lemma + " " + next);
    return Optional.ofNullable(pair != null ? pair : verbs.get(lemma));
  }

  /** {@return the cue of a noun with this lemma} */
  Optional<Entry> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
