package org.readout.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Words;
import org.readout.mention.NameCleaner.Range;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Goes through one sentence from left to right and takes each name from the best witness: a run of
 * capitals that ends as names of bodies do, the table of countries, the reader, the table of
 * bodies, a name known from elsewhere in the text, a title in front.
 */
final class NameScan {

  private static final int LONGEST = 60;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_BODY = 8;

  private final NameFinder tables;
  private final KnownNames known;
  private final String text;
  private final List<Token> tokens;
  private final Sentence sentence;
  private final List<Name> names;
  private final boolean headline;
  private final List<Mention> found = new ArrayList<>();
  private int next;

  /** A sentence, the names that the reader saw in it, and whether it is a headline. */
  record Line(String text, Sentence sentence, List<Name> names, boolean headline) {}

  NameScan(NameFinder tables, KnownNames known, Line line) {
    this.tables = tables;
    this.known = known;
    this.text = line.text();
    this.sentence = line.sentence();
    this.tokens = sentence.tokens();
    this.names = line.names();
    this.headline = line.headline();
  }

  List<Mention> fill() {
    for (int i = 0; i < tokens.size(); ) {
      while (next < names.size() && names.get(next).end() <= i) {
        next++;
      }
      int thing = thingEnd(i);
      if (thing > i) {
        i = thing;
        continue;
      }
      int town = townEnd(i);
      if (town > i) {
        add(new Range(i, town), Mention.Type.PLACE);
        i = town;
        continue;
      }
      int body = bodyEnd(i);
      int end = body > i ? i : countryEnd(i);
      if (body > i) {
        add(new Range(i, body), Mention.Type.ORGANIZATION);
        i = body;
      } else if (next < names.size()
          && names.get(next).first() <= i
          && end < names.get(next).end()) {
        tables.cleaner.clean(text, sentence, names.get(next), found);
        i = Math.max(i + 1, names.get(next).end());
      } else if (end > i) {
        Range range = new Range(i, end);
        tables
            .countries
            .find(NameCleaner.words(text, tokens, range))
            .ifPresent(sense -> add(range, NameCleaner.type(sense.kind())));
        i = end;
      } else {
        int listed = addBody(i);
        i = listed > i ? listed : personEnd(i);
      }
    }
    return found;
  }

  /**
   * {@return one past a run of capitals from token {@code i} on that ends as names of bodies do:
   * "Bergen Fire Brigade", "Ministry of Defence"; i when there is none}
   */
  private int bodyEnd(int i) {
    int listed = listedBodyEnd(i);
    if (listed > i) {
      return listed;
    }
    int best = i;
    if (headline || !startsBody(i)) {
      return i;
    }
    boolean headed = false;
    int end = i;
    while (end < tokens.size() && end - i < LONGEST_BODY && continuesBody(i, end)) {
      boolean capital = NameCleaner.isCapital(tokens.get(end));
      boolean noun = capital && tables.cleaner.endsBody(tokens.get(end));
      if ((noun && end > i) || (capital && headed)) {
        best = end + 1;
      }
      headed = headed || (noun && isOf(end + 1));
      end++;
    }
    return best - i > 1 && !crosses(i, best) ? best : i;
  }

  /** {@return one past a war, law, vessel or storm, which is none of our names; else i} */
  private int thingEnd(int i) {
    if (headline || !NameCleaner.isCapital(tokens.get(i)) || !mayName(i)) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.size() && end - i < 4 && NameCleaner.isCapital(tokens.get(end))) {
      end++;
    }
    boolean thing = end - i > 1 && tables.cleaner.endsThing(tokens.get(end - 1));
    boolean begins = end - i > 1 && tables.cleaner.startsThing(tokens.get(i));
    return thing || begins ? end : i;
  }

  /**
   * {@return one past a town with a hyphen, "Port-au-Prince", which no other rule joins; else i}
   */
  private int townEnd(int i) {
    boolean hyphened =
        i + 2 < tokens.size()
            && tokens.get(i + 1).form().equals("-")
            && NameCleaner.isCapital(tokens.get(i));
    for (int end = hyphened ? Math.min(tokens.size(), i + 7) : 0; end > i + 2; end--) {
      String words = NameCleaner.words(text, tokens, new Range(i, end));
      boolean glued = words.indexOf(' ') < 0 && words.length() < LONGEST;
      if (glued && tables.gazetteer.find(words).isPresent()) {
        return end;
      }
    }
    return i;
  }

  /** {@return one past a name of two words or more that the table of bodies has} */
  private int listedBodyEnd(int i) {
    if (!tables.organizations.isFirst(tokens.get(i).form())) {
      return i;
    }
    for (int end = Math.min(tokens.size(), i + LONGEST_BODY); end > i + 1; end--) {
      String words = NameCleaner.words(text, tokens, new Range(i, end));
      if (tables.organizations.find(Words.plain(words)).isPresent()) {
        return end;
      }
    }
    return i;
  }

  private boolean startsBody(int i) {
    Token token = tokens.get(i);
    boolean start =
        i > 0 || token.pos() == Pos.PROPN || tables.countries.find(token.form()).isPresent();
    return start
        && !NameCleaner.isCompass(token.form())
        && NameCleaner.isCapital(token)
        && mayName(i)
        && !isPartOfWord(text, token)
        && !tables.persons.isGiven(token.form())
        && tables.offices.find(token.form()).isEmpty();
  }

  private boolean continuesBody(int i, int at) {
    Token token = tokens.get(at);
    boolean joins =
        at > i
            && at + 1 < tokens.size()
            && startsWord(at + 1)
            && (isOf(at) || (isThe(at) && isOf(at - 1)) || isAnd(at));
    boolean word = NameCleaner.isCapital(token) && (at == i || mayName(at));
    return joins || (word && (at == i || tables.offices.find(token.form()).isEmpty()));
  }

  private boolean isAnd(int i) {
    return tokens.get(i).form().equals("and") && joinsWords(i);
  }

  private boolean joinsWords(int and) {
    Token before = tokens.get(and - 1);
    return !tables.cleaner.endsBody(before) && tables.countries.find(before.form()).isEmpty();
  }

  /** A capital, or "the" before one as in "Front for the Liberation of". */
  private boolean startsWord(int i) {
    boolean capital = NameCleaner.isCapital(tokens.get(i));
    return capital
        || (isThe(i) && i + 1 < tokens.size() && NameCleaner.isCapital(tokens.get(i + 1)));
  }

  private boolean isThe(int i) {
    return tokens.get(i).form().equals("the");
  }

  private boolean isOf(int i) {
    return i < tokens.size()
        && (tokens.get(i).form().equals("of") || tokens.get(i).form().equals("for"));
  }

  /** Whether the reader saw a longer name there, or a person. */
  private boolean crosses(int first, int end) {
    for (int k = next; k < names.size() && names.get(k).first() < end; k++) {
      boolean person = names.get(k).type() == NameType.PERSON;
      boolean longer = names.get(k).end() > end;
      if (longer || (person && names.get(k).end() - names.get(k).first() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a body that the table knows, if one begins at token {@code i}; returns what is next. */
  private int addBody(int i) {
    if (known.isAcronym(tokens.get(i).form())) {
      add(new Range(i, i + 1), Mention.Type.ORGANIZATION);
      return i + 1;
    }
    int most = Math.min(tokens.size(), i + Countries.MOST_WORDS);
    for (int end = most; end > i && isOpenName(i); end--) {
      Range range = new Range(i, end);
      boolean open = isOpenName(end - 1) && !isOpenName(end) && !cutsName(end);
      if (open && tables.organizations.find(NameCleaner.words(text, tokens, range)).isPresent()) {
        add(range, Mention.Type.ORGANIZATION);
        return end;
      }
    }
    return i;
  }

  private void add(Range range, Mention.Type type) {
    Span span = NameCleaner.clipped(text, tokens, range);
    found.add(NameCleaner.mention(sentence, range.first(), range.end(), span, type));
  }

  /** {@return one past the longest country name that begins at token {@code i}; else i} */
  private int countryEnd(int i) {
    boolean article = tokens.get(i).form().equals("The");
    if (article || !NameCleaner.isCapital(tokens.get(i)) || isPartOfWord(text, tokens.get(i))) {
      return i;
    }
    for (int end = Math.min(tokens.size(), i + Countries.MOST_WORDS); end > i; end--) {
      Range range = new Range(i, end);
      boolean whole = !isMark(tokens.get(end - 1)) && !cutsName(end);
      if (whole && tokens.get(end - 1).span().end() - tokens.get(i).span().start() < LONGEST) {
        Optional<Countries.Sense> sense =
            tables.countries.find(NameCleaner.words(text, tokens, range));
        if (sense.isPresent() && !isPartOfName(range, sense.get().kind())) {
          return end;
        }
      }
    }
    return i;
  }

  /** Whether a name that the reader saw reaches over token {@code end}. */
  private boolean cutsName(int end) {
    return next < names.size() && names.get(next).first() < end && names.get(next).end() > end;
  }

  /** "China Daily", "New Guinea": a capital neighbour that the reader left open. */
  private boolean isPartOfName(Range range, Countries.Kind kind) {
    if (kind == Countries.Kind.ADJECTIVE || kind == Countries.Kind.PEOPLE) {
      return false;
    }
    boolean before = range.first() > 1 && isOpenName(range.first() - 1);
    return before || isOpenName(range.end());
  }

  private boolean isOpenName(int i) {
    return i < tokens.size()
        && NameCleaner.isCapital(tokens.get(i))
        && mayName(i)
        && !isTaken(i)
        && tables.offices.find(tokens.get(i).form()).isEmpty();
  }

  /** The tagger may miss a name; a capital inside a sentence speaks for one. */
  private boolean mayName(int i) {
    return switch (tokens.get(i).pos()) {
      case PROPN, X -> true;
      case NOUN, ADJ, VERB -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
    };
  }

  private boolean isTaken(int i) {
    boolean ahead =
        next < names.size() && names.get(next).first() <= i && i < names.get(next).end();
    boolean behind = !found.isEmpty() && found.getLast().span().overlaps(tokens.get(i).span());
    return ahead || behind;
  }

  /**
   * Adds a person whom the text names elsewhere, or whom a title announces; returns what is next.
   */
  private int personEnd(int i) {
    if (!isOpenName(i) || isPartOfWord(text, tokens.get(i))) {
      return i + 1;
    }
    int end = run(i);
    for (int stop = end; stop > i; stop--) {
      Range range = new Range(i, stop);
      boolean whole = stop == end && stop - i <= LONGEST_PERSON;
      boolean listed = whole && stop - i > 1 && isListed(i);
      boolean told = isKnown(range) && (stop - i > 1 || stop == end);
      if (i == 0 && tokens.get(i).pos() != Pos.PROPN && !told) {
        continue;
      }
      if (told || listed || (whole && isAnnounced(i))) {
        add(range, Mention.Type.PERSON);
        if (!headline) {
          remember(range);
        }
        return stop;
      }
    }
    return end;
  }

  private void remember(Range range) {
    known.learn(Words.plain(NameCleaner.words(text, tokens, range)), true);
  }

  private boolean isKnown(Range range) {
    return known.has(Words.plain(NameCleaner.words(text, tokens, range)));
  }

  /** {@return one past the last of the open names from token {@code i} on, hyphens included} */
  private int run(int i) {
    int end = i + 1;
    while (end < tokens.size() && end - i < 8) {
      boolean hyphen = tokens.get(end).form().equals("-") && end + 1 < tokens.size();
      boolean joined =
          hyphen && tokens.get(end - 1).span().end() + 1 == tokens.get(end + 1).span().start();
      if (joined) {
        end += 2;
      } else if (isOpenName(end) && tables.countries.find(tokens.get(end).form()).isEmpty()) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Martin Hale", "Park Min-seo": a given name, or a family name before a hyphen. */
  private boolean isListed(int i) {
    boolean given = tables.persons.isGiven(tokens.get(i).form()) && isOpenName(i + 1);
    boolean family = tables.persons.isFamilyFirst(tokens.get(i).form()) && isOpenName(i + 1);
    boolean hyphen = i + 2 < tokens.size() && tokens.get(i + 2).form().equals("-");
    return given || (family && hyphen);
  }

  /** "President Lee", "Mr. Tan": a title with a capital stands right before. */
  private boolean isAnnounced(int i) {
    return isKin(i - 1) || isTitled(i);
  }

  /** "her father Erik", "lawyer Anna Berg" */
  private boolean isKin(int i) {
    return i >= 0 && tokens.get(i).tag().equals("NN") && tables.nounFinder.isPerson(tokens.get(i));
  }

  private boolean isTitled(int i) {
    return i > 0
        && !tokens.get(i - 1).tag().startsWith("NNS")
        && !tokens.get(i - 1).tag().equals("NNPS")
        && !(headline && tokens.get(i - 1).form().endsWith("s"))
        && NameCleaner.isCapital(tokens.get(i - 1))
        && !isTaken(i - 1)
        && tables
            .offices
            .find(tokens.get(i - 1).form())
            .filter(office -> office.kind() != Offices.Kind.TRADE)
            .isPresent();
  }

  private static boolean isMark(Token token) {
    return token.form().startsWith("'") || token.form().startsWith("’");
  }

  private static boolean isPartOfWord(String text, Token token) {
    int start = token.span().start();
    return start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
  }
}
