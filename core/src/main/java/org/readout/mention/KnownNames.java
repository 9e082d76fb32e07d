package org.readout.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.Words;
import org.readout.sentence.Token;

/** People whom the text names in full: what they may be called, full and short. */
final class KnownNames {

  private final PersonNames persons;
  private final Set<String> names = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();

  KnownNames(PersonNames persons) {
    this.persons = persons;
  }

  /** Remembers the acronyms that the text explains: "(RAIB)". */
  void learnAcronyms(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean closed = tokens.get(i - 1).form().equals("(") && tokens.get(i + 1).form().equals(")");
      String form = tokens.get(i).form();
      if (closed && form.length() > 2 && Words.isAcronym(form)) {
        acronyms.add(form);
      }
    }
  }

  /** {@return whether the text explains this acronym} */
  boolean isAcronym(String form) {
    return acronyms.contains(form);
  }

  /** {@return whether the words are a name that the text has given before} */
  boolean has(String words) {
    return names.contains(words);
  }

  /** Remembers a full name, and the family name in it; a bare name only when it is {@code sure}. */
  void learn(String name, boolean sure) {
    String[] words = name.split(" ");
    if (words.length > 4 || (words.length < 2 && !sure)) {
      return;
    }
    names.add(name);
    names.add(persons.isFamilyFirst(words[0]) ? words[0] : words[words.length - 1]);
  }
}
