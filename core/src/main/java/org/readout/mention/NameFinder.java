package org.readout.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Names as mentions: freed from titles, typed by the table of countries, gaps filled from it. */
final class NameFinder {

  private static final int LONGEST = 60;
  private static final int LONGEST_PERSON = 5;

  private final Countries countries;
  private final Offices offices;
  private final PersonNames persons;
  private final Organizations organizations;
  private final NameCleaner cleaner;

  NameFinder(
      Countries countries, Offices offices, PersonNames persons, Organizations organizations) {
    this.countries = countries;
    this.organizations = organizations;
    this.offices = offices;
    this.persons = persons;
    this.cleaner = new NameCleaner(countries, offices, persons);
  }

  /** {@return the names of the text, in order} */
  List<Mention> find(Article article, Reading reading) {
    String text = article.text();
    List<Span> headlines =
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
            .map(Block::span)
            .toList();
    Known known = new Known(persons);
    for (Name name : reading.names()) {
      Span line = reading.sentences().get(name.sentence()).span();
      boolean headline = headlines.stream().anyMatch(block -> block.contains(line));
      if (name.type() == NameType.PERSON && !headline) {
        List<Mention> pieces = new ArrayList<>();
        cleaner.clean(text, reading.sentences().get(name.sentence()), name, pieces);
        pieces.forEach(piece -> known.learn(Words.plain(piece.span().of(text))));
      }
    }
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      int first = next;
      while (next < reading.names().size()
          && reading.names().get(next).sentence() <= sentence.index()) {
        next++;
      }
      List<Name> names = reading.names().subList(first, next);
      List<Mention> filled = new Gap(text, sentence, names, known).fill();
      boolean headline = headlines.stream().anyMatch(line -> line.contains(sentence.span()));
      found.addAll(headline ? cut(text, sentence, filled, known) : filled);
    }
    return found;
  }

  /** In headlines any word has a capital: people end where the name known from the text ends. */
  private List<Mention> cut(String text, Sentence sentence, List<Mention> names, Known known) {
    return names.stream().map(name -> cut(text, sentence, name, known)).toList();
  }

  private Mention cut(String text, Sentence sentence, Mention name, Known known) {
    String words = name.span().of(text);
    for (int end = words.length(); name.type() == Mention.Type.PERSON && end > 0; ) {
      if (known.names.contains(Words.plain(words.substring(0, end)))) {
        Span span = new Span(name.span().start(), name.span().start() + end);
        return named(sentence, span, name.type());
      }
      end = words.lastIndexOf(' ', end - 1);
    }
    return name;
  }

  private static Mention named(Sentence sentence, Span span, Mention.Type type) {
    int first = 0;
    while (sentence.tokens().get(first).span().end() <= span.start()) {
      first++;
    }
    int end = first + 1;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).span().start() < span.end()) {
      end++;
    }
    return NameCleaner.mention(sentence, first, end, span, type);
  }

  /** People whom the text names in full: what they may be called, full and short. */
  private static final class Known {

    private final PersonNames persons;
    private final Set<String> names = new HashSet<>();

    Known(PersonNames persons) {
      this.persons = persons;
    }

    void learn(String name) {
      String[] words = name.split(" ");
      if (words.length < 2 || words.length > 4) {
        return;
      }
      names.add(name);
      names.add(persons.isFamilyFirst(words[0]) ? words[0] : words[words.length - 1]);
    }
  }

  /** One sentence and the names that the reader saw in it. */
  private final class Gap {

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Name> names;
    private final Known known;
    private final List<Mention> found = new ArrayList<>();
    private int next;

    Gap(String text, Sentence sentence, List<Name> names, Known known) {
      this.text = text;
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.names = names;
      this.known = known;
    }

    List<Mention> fill() {
      for (int i = 0; i < tokens.size(); ) {
        while (next < names.size() && names.get(next).end() <= i) {
          next++;
        }
        int end = countryEnd(i);
        if (next < names.size() && names.get(next).first() <= i && end < names.get(next).end()) {
          cleaner.clean(text, sentence, names.get(next), found);
          i = Math.max(i + 1, names.get(next).end());
        } else if (end > i) {
          NameCleaner.Range range = new NameCleaner.Range(i, end);
          countries
              .find(NameCleaner.words(text, tokens, range))
              .ifPresent(sense -> add(range, NameCleaner.type(sense.kind())));
          i = end;
        } else {
          int body = addBody(i);
          i = body > i ? body : personEnd(i);
        }
      }
      return found;
    }

    /** Adds a body that the table knows, if one begins at token {@code i}; returns what is next. */
    private int addBody(int i) {
      int most = Math.min(tokens.size(), i + Countries.MOST_WORDS);
      for (int end = most; end > i && isOpenName(i); end--) {
        NameCleaner.Range range = new NameCleaner.Range(i, end);
        boolean open = isOpenName(end - 1) && !isOpenName(end) && !cutsName(end);
        if (open && organizations.find(NameCleaner.words(text, tokens, range)).isPresent()) {
          add(range, Mention.Type.ORGANIZATION);
          return end;
        }
      }
      return i;
    }

    private void add(NameCleaner.Range range, Mention.Type type) {
      Span span = NameCleaner.clipped(text, tokens, range, sentence.span());
      found.add(NameCleaner.mention(sentence, range.first(), range.end(), span, type));
    }

    /** {@return one past the longest country name that begins at token {@code i}; else i} */
    private int countryEnd(int i) {
      boolean article = tokens.get(i).form().equals("The");
      if (article || !NameCleaner.isCapital(tokens.get(i)) || isPartOfWord(text, tokens.get(i))) {
        return i;
      }
      for (int end = Math.min(tokens.size(), i + Countries.MOST_WORDS); end > i; end--) {
        NameCleaner.Range range = new NameCleaner.Range(i, end);
        boolean whole = !isMark(tokens.get(end - 1)) && !cutsName(end);
        if (whole && tokens.get(end - 1).span().end() - tokens.get(i).span().start() < LONGEST) {
          Optional<Countries.Sense> sense = countries.find(NameCleaner.words(text, tokens, range));
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
    private boolean isPartOfName(NameCleaner.Range range, Countries.Kind kind) {
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
          && offices.find(tokens.get(i).form()).isEmpty();
    }

    /** The tagger may miss a name; a capital inside a sentence speaks for one. */
    private boolean mayName(int i) {
      return switch (tokens.get(i).pos()) {
        case PROPN, X -> true;
        case NOUN, ADJ, VERB -> i > 0;
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
        NameCleaner.Range range = new NameCleaner.Range(i, stop);
        boolean whole = stop == end && stop - i <= LONGEST_PERSON;
        boolean listed = whole && stop - i > 1 && isListed(i);
        boolean known = isKnown(range) && (stop - i > 1 || stop == end);
        if (known || listed || (whole && isAnnounced(i))) {
          add(range, Mention.Type.PERSON);
          return stop;
        }
      }
      return end;
    }

    private boolean isKnown(NameCleaner.Range range) {
      return known.names.contains(Words.plain(NameCleaner.words(text, tokens, range)));
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
        } else if (isOpenName(end)) {
          end++;
        } else {
          break;
        }
      }
      return end;
    }

    /** "Martin Bamford", "Kang Jun-young": a given name, or a family name before a hyphen. */
    private boolean isListed(int i) {
      boolean given = persons.isGiven(tokens.get(i).form()) && isOpenName(i + 1);
      boolean family = persons.isFamilyFirst(tokens.get(i).form()) && isOpenName(i + 1);
      boolean hyphen = i + 2 < tokens.size() && tokens.get(i + 2).form().equals("-");
      return given || (family && hyphen);
    }

    /** "President Lee", "Mr. Tan": a title with a capital stands right before. */
    private boolean isAnnounced(int i) {
      return i > 0
          && NameCleaner.isCapital(tokens.get(i - 1))
          && !isTaken(i - 1)
          && offices
              .find(tokens.get(i - 1).form())
              .filter(office -> office.kind() != Offices.Kind.TRADE)
              .isPresent();
    }
  }

  private static boolean isMark(Token token) {
    return token.form().startsWith("'") || token.form().startsWith("’");
  }

  private static boolean isPartOfWord(String text, Token token) {
    int start = token.span().start();
    return start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
  }
}
