package org.readout.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.Words;
import org.readout.sentence.Name;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Names as mentions: freed from titles, typed by the table of countries, gaps filled from it. */
final class NameFinder {

  final Countries countries;
  final Gazetteer gazetteer;
  final Offices offices;
  final PersonNames persons;
  final Organizations organizations;
  final NameCleaner cleaner;
  private final NameShape shape;
  final NounFinder nounFinder;

  NameFinder(
      Gazetteer gazetteer, Offices offices, PersonNames persons, Organizations organizations) {
    this.nounFinder = new NounFinder(offices);
    this.countries = gazetteer.countries();
    this.gazetteer = gazetteer;
    this.organizations = organizations;
    this.offices = offices;
    this.persons = persons;
    this.shape = new NameShape(countries, offices, persons);
    this.cleaner = new NameCleaner(shape, countries, offices, persons);
  }

  /** {@return the names of the text, in order} */
  List<Mention> find(Article article, Reading reading) {
    String text = article.text();
    TreeMap<Integer, Span> headlines = new TreeMap<>();
    article.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
        .forEach(block -> headlines.put(block.span().start(), block.span()));
    List<Name> names = repaired(reading, headlines);
    KnownNames known = new KnownNames(persons);
    for (Name name : names) {
      Span line = reading.sentences().get(name.sentence()).span();
      if (!isIn(headlines, line)) {
        List<Mention> pieces = new ArrayList<>();
        cleaner.clean(text, reading.sentences().get(name.sentence()), name, pieces);
        pieces.stream()
            .filter(piece -> piece.type() == Mention.Type.PERSON)
            .forEach(p -> known.learn(Words.plain(p.span().of(text)), name.first() > 0));
      }
    }
    reading.sentences().forEach(sentence -> known.learnAcronyms(sentence.tokens()));
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      int first = next;
      while (next < names.size() && names.get(next).sentence() <= sentence.index()) {
        next++;
      }
      List<Name> seen = names.subList(first, next);
      boolean headline = isShouted(sentence) || isIn(headlines, sentence.span());
      List<Mention> filled =
          new NameScan(this, known, new NameScan.Line(text, sentence, seen, headline)).fill();
      found.addAll(headline ? cut(text, sentence, filled, known) : filled);
    }
    return found;
  }

  /** {@return the reader's names with their edges set right} */
  private List<Name> repaired(Reading reading, TreeMap<Integer, Span> headlines) {
    List<Name> repaired = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      int first = next;
      while (next < reading.names().size()
          && reading.names().get(next).sentence() <= sentence.index()) {
        next++;
      }
      List<Name> seen = reading.names().subList(first, next);
      boolean headline = isShouted(sentence) || isIn(headlines, sentence.span());
      repaired.addAll(new NameEdges(shape, sentence, seen, headline).repair());
    }
    return repaired;
  }

  private static boolean isIn(TreeMap<Integer, Span> blocks, Span line) {
    Map.Entry<Integer, Span> block = blocks.floorEntry(line.start());
    return block != null && block.getValue().contains(line);
  }

  /**
   * Whether nearly all longer words have capitals, as in a headline, and no full stop ends them.
   */
  private static boolean isShouted(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.form().length() > 3 && Character.isLetter(token.form().codePointAt(0))) {
        words++;
        capitals += NameCleaner.isCapital(token) ? 1 : 0;
      }
    }
    boolean stopped = sentence.tokens().getLast().form().equals(".");
    return !stopped && words >= 4 && capitals * 4 >= words * 3;
  }

  /** In headlines any word has a capital: people end where the name known from the text ends. */
  private List<Mention> cut(String text, Sentence sentence, List<Mention> names, KnownNames known) {
    return names.stream().map(name -> cut(text, sentence, name, known)).toList();
  }

  private Mention cut(String text, Sentence sentence, Mention name, KnownNames known) {
    String words = name.span().of(text);
    for (int end = words.length(); name.type() == Mention.Type.PERSON && end > 0; ) {
      if (known.has(Words.plain(words.substring(0, end)))) {
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
}
