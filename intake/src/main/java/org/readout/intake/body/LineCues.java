package org.readout.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells passages that are not the article by how they begin, after {@code lines.tsv}. */
final class LineCues {

  /** What a line may be. */
  enum Sort {
    LINKS,
    SHARE,
    SIGN_UP,
    COMMENTS,
    CREDIT,
    RIGHTS,
    DATE,
    AUTHOR,
    TAGS,
    NOTICE;

    int bit() {
      return 1 << ordinal();
    }

    boolean in(int sorts) {
      return (sorts & bit()) != 0;
    }
  }

  /** A rule: {@code pattern} must be found in the line's beginning. */
  record Rule(Sort sort, Pattern pattern, String example) {}

  private static final int LONGEST = 240;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<Rule> rules = new ArrayList<>();

  static LineCues load() {
    LineCues cues = new LineCues();
    for (String[] row : Table.rows(LineCues.class, "lines.tsv", 3)) {
      cues.rules.add(new Rule(Sort.valueOf(row[0]), Pattern.compile(row[1], FLAGS), row[2]));
    }
    return cues;
  }

  List<Rule> rules() {
    return rules;
  }

  /** {@return the sorts that fit a line, as bits} */
  int of(String line) {
    String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    int found = 0;
    for (Rule rule : rules) {
      if ((found & rule.sort.bit()) == 0 && rule.pattern.matcher(head).find()) {
        found |= rule.sort.bit();
      }
    }
    return found;
  }
}
