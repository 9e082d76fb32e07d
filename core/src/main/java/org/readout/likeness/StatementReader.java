package org.readout.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.article.Span;
import org.readout.event.ModalityFinder;
import org.readout.likeness.Statement.Line;
import org.readout.likeness.Statement.Part;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.DateRange;
import org.readout.timex.Timex;

/** Makes the clauses of a story ready to be compared; each sentence is read once. */
final class StatementReader {

  private static final int CLIMB = 3;
  private static final Set<String> ACTORS = Set.of("nsubj", "csubj", "obl:agent");
  private static final Set<String> PASSIVE = Set.of("nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");

  /** Clauses that take their subject from the one they hang on. */
  private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl");

  private final Lexicon lexicon;
  private final Participants participants;
  private final ModalityFinder modalities = new ModalityFinder();
  private final Map<Sentence, Line> lines = new IdentityHashMap<>();

  StatementReader(Story story, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.participants = new Participants(story);
  }

  Statement read(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    Line line = lines.computeIfAbsent(sentence, this::line);
    Account account = proposition.account();
    int from = at(line, proposition.first());
    int to = at(line, proposition.end());
    int verb = main(proposition);
    Part[] parts = new Part[to - from];
    Arrays.setAll(parts, i -> part(proposition, verb, line.tokens()[from + i]));
    List<Quantity> figures = within(account.quantities(), Quantity::span, sentence.span());
    List<Timex> times = within(account.timexes(), Timex::span, sentence.span());
    return new Statement(
        proposition,
        line,
        from,
        to,
        parts,
        word(line, verb),
        word(line, actor(sentence, verb)),
        word(line, object(sentence, verb)),
        modalities.of(sentence, verb),
        speaker(proposition),
        within(figures, Quantity::span, proposition.span()),
        figures,
        days(within(times, Timex::span, proposition.span())),
        days(times),
        vector(line.words(), line.weights(), from, to));
  }

  private Line line(Sentence sentence) {
    int[] all = lexicon.words(sentence);
    List<Token> tokens = sentence.tokens();
    int[] things = new int[all.length];
    List<Integer> telling = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      things[i] = thing(sentence, tokens.get(i), all[i]);
      int head = tokens.get(i).head();
      boolean again = head >= 0 && all[i] >= 0 && all[head] == all[i];
      if ((all[i] >= 0 || things[i] >= 0) && !again) {
        telling.add(i);
      }
    }
    int[] kept = telling.stream().mapToInt(Integer::intValue).toArray();
    int[] words = Arrays.stream(kept).map(i -> all[i] >= 0 ? all[i] : things[i]).toArray();
    double[] weights = Arrays.stream(words).mapToDouble(lexicon::weight).toArray();
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    return new Line(
        kept,
        words,
        Arrays.stream(kept).map(i -> things[i]).toArray(),
        Arrays.stream(words).map(lexicon::stem).toArray(),
        weights,
        parents(tokens, kept),
        sorted,
        vector(words, weights, 0, words.length));
  }

  private int thing(Sentence sentence, Token token, int word) {
    return word >= 0 && lexicon.isName(word)
        ? word
        : participants.at(sentence, token).map(e -> lexicon.name(e.id())).orElse(-1);
  }

  private static int[] parents(List<Token> tokens, int[] kept) {
    int[] place = new int[tokens.size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < kept.length; i++) {
      place[kept[i]] = i;
    }
    int[] parents = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      int above = tokens.get(kept[i]).head();
      while (above >= 0 && place[above] < 0) {
        above = tokens.get(above).head();
      }
      parents[i] = above < 0 ? -1 : place[above];
    }
    return parents;
  }

  /** {@return the first word of the line at or after a token} */
  private static int at(Line line, int token) {
    int at = Arrays.binarySearch(line.tokens(), token);
    return at >= 0 ? at : -at - 1;
  }

  /** {@return the word of the line that is a token; -1 when it is none} */
  private static int word(Line line, int token) {
    return Math.max(-1, Arrays.binarySearch(line.tokens(), token));
  }

  /** {@return who does what a verb tells: its subject, or that of the verb that it goes on with} */
  private static int actor(Sentence sentence, int verb) {
    int at = verb;
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      int subject = child(sentence, at, ACTORS);
      if (subject >= 0) {
        return relative(sentence, subject, at);
      }
      Token token = sentence.tokens().get(at);
      String relation = token.baseRelation();
      if (relation.equals("acl")) {
        return token.tag().equals("VBN") ? -1 : token.head();
      }
      if (child(sentence, at, PASSIVE) >= 0 || !SHARING.contains(relation)) {
        return -1;
      }
      at = token.head();
    }
    return -1;
  }

  /** {@return what is done to: the object, or who is the subject of a passive} */
  private static int object(Sentence sentence, int verb) {
    int object = child(sentence, verb, OBJECTS);
    Token token = sentence.tokens().get(verb);
    boolean participle = token.baseRelation().equals("acl") && token.tag().equals("VBN");
    return object < 0 && participle ? token.head() : relative(sentence, object, verb);
  }

  /** {@return what "who" or "which" stands for: the noun that the clause hangs on} */
  private static int relative(Sentence sentence, int word, int verb) {
    boolean stands =
        word >= 0
            && sentence.tokens().get(word).tag().startsWith("W")
            && sentence.tokens().get(verb).baseRelation().equals("acl");
    return stands ? sentence.tokens().get(verb).head() : word;
  }

  private static int child(Sentence sentence, int head, Set<String> relations) {
    for (int child : sentence.children(head)) {
      if (relations.contains(sentence.tokens().get(child).relation())) {
        return child;
      }
    }
    return -1;
  }

  /** {@return the token that tells the deed: of "he said that they left" it is "left"} */
  private static int main(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    int top = proposition.top();
    if (!isCue(proposition, sentence.tokens().get(top))) {
      return top;
    }
    for (int child : sentence.children(top)) {
      String relation = sentence.tokens().get(child).baseRelation();
      if (proposition.holds(child) && (relation.equals("ccomp") || relation.equals("parataxis"))) {
        return child;
      }
    }
    return top;
  }

  /** {@return whether a word tells that somebody says something} */
  private static boolean isCue(Proposition proposition, Token token) {
    return proposition.account().quotations().stream()
        .flatMap(quotation -> quotation.cue().stream())
        .anyMatch(cue -> cue.span().overlaps(token.span()));
  }

  private static Part part(Proposition proposition, int verb, int token) {
    if (token == verb) {
      return Part.MAIN;
    }
    List<Token> tokens = proposition.sentence().tokens();
    int below = token;
    int depth = 0;
    while (tokens.get(below).head() >= 0 && tokens.get(below).head() != verb) {
      below = tokens.get(below).head();
      depth++;
    }
    boolean hangs = tokens.get(below).head() == verb;
    Part part = hangs ? part(tokens.get(below)) : Part.REST;
    if (depth == 0) {
      return part;
    }
    String own = tokens.get(token).baseRelation();
    boolean inner = part == Part.COMPLEMENT && (own.equals("obj") || own.equals("xcomp"));
    boolean name = own.equals("flat") || own.equals("compound");
    boolean of = part == Part.OBJECT && own.equals("nmod");
    return depth == 1 && (inner || name || of) ? inner || of ? Part.COMPLEMENT : part : Part.REST;
  }

  private static Part part(Token token) {
    return switch (token.relation()) {
      case "nsubj", "csubj", "obl:agent" -> Part.ACTOR;
      case "obj", "iobj", "nsubj:pass" -> Part.OBJECT;
      case "xcomp", "ccomp" -> Part.COMPLEMENT;
      case "obl", "obl:tmod", "obl:npmod" -> Part.OBLIQUE;
      default -> Part.REST;
    };
  }

  private static Optional<String> speaker(Proposition proposition) {
    for (Quotation quotation : proposition.account().quotations()) {
      if (2 * quotation.span().shared(proposition.span()) > proposition.span().length()) {
        return Optional.of(
            switch (quotation.speaker()) {
              case Speaker.Named named -> named.entity().orElse(named.name());
              case Speaker.Unnamed unnamed -> "";
              case Speaker.Implied implied -> "";
            });
      }
    }
    return Optional.empty();
  }

  /** {@return the vectors of some words of a line, added up by how much each tells} */
  private float[] vector(int[] words, double[] weights, int from, int to) {
    float[] sum = new float[lexicon.vectors().dimension()];
    for (int word = from; word < to; word++) {
      int row = lexicon.row(words[word]);
      if (row >= 0) {
        lexicon.vectors().add(row, (float) weights[word], sum, 0);
      }
    }
    return sum;
  }

  private static List<DateRange> days(List<Timex> times) {
    return times.stream().flatMap(t -> DateRange.ofValue(t.value()).stream()).toList();
  }

  /** {@return those of a list in the order of the text that begin in a span} */
  private static <T> List<T> within(List<T> all, Function<T, Span> span, Span wanted) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (span.apply(all.get(middle)).start() < wanted.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && span.apply(all.get(end)).start() < wanted.end()) {
      end++;
    }
    return all.subList(low, end);
  }
}
