package org.readout.sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Marks nationalities, which the treebanks do not annotate, by a list of demonyms. */
final class Nationalities {

  private Nationalities() {}

  static Set<String> demonyms(Path countries) {
    Set<String> demonyms = new TreeSet<>();
    for (JsonNode country : JsonMapper.shared().readTree(countries.toFile())) {
      JsonNode english = country.path("demonyms").path("eng");
      demonyms.add(english.path("m").asString("").toLowerCase(Locale.ROOT));
      demonyms.add(english.path("f").asString("").toLowerCase(Locale.ROOT));
    }
    demonyms.remove("");
    demonyms.addAll(
        List.of(
            "korean",
            "european",
            "african",
            "asian",
            "arab",
            "western",
            "palestinian",
            "kurdish",
            "tibetan",
            "taiwanese",
            "soviet",
            "scottish",
            "english",
            "british"));
    demonyms.remove("western");
    return demonyms;
  }

  static void mark(List<Treebank.Tree> trees, Path countries) {
    Set<String> demonyms = demonyms(countries);
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String form = tree.forms()[i];
        if (!tree.names()[i].equals("O") || !Character.isUpperCase(form.charAt(0))) {
          continue;
        }
        String two =
            (form + " " + (i + 1 < tree.size() ? tree.forms()[i + 1] : ""))
                .toLowerCase(Locale.ROOT);
        if (has(demonyms, two) && tree.names()[i + 1].equals("O")) {
          Treebank.mark(tree.names(), i, i + 2, "NATIONALITY");
        } else if (has(demonyms, form.toLowerCase(Locale.ROOT))) {
          Treebank.mark(tree.names(), i, i + 1, "NATIONALITY");
        }
      }
    }
  }

  private static boolean has(Set<String> demonyms, String words) {
    return demonyms.contains(words)
        || words.endsWith("s") && demonyms.contains(words.substring(0, words.length() - 1));
  }
}
