package org.readout.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which lines of an article are not part of the report.
 *
 * <p>First the cues of each line, then its place: lists of links end where prose begins, end matter
 * goes on to the end, lines without an end mark are captions or links in an article whose other
 * lines have one, and what is repeated is a pull quote or a gallery.
 */
final class Asides {

  private static final int LATE = 33;
  private static final int RUN = 3;
  private static final int EDGE = 6;
  private static final int HEADING = 8;
  private static final int MANY = 2_000;
  private static final Pattern SAID =
      Pattern.compile("[\"“”]|\\b(?:said|says|told|added|according to)\\b");

  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:said|says|told|added|according to|confirmed|believes?|alleges?|alleged|claims?|claimed)\\b");
  private static final Pattern OLD =
      Pattern.compile(
          "^\\W?(?:file|in this)\\b|\\bfile (?:photo|picture|image)\\b", Pattern.CASE_INSENSITIVE);

  private final List<Line> lines;
  private final Cue.@Nullable Part[] parts;
  private final boolean[] aside;
  private boolean machine;

  private Asides(List<Line> lines) {
    this.lines = lines;
    this.parts = new Cue.Part[lines.size()];
    this.aside = new boolean[lines.size()];
  }

  /**
   * @param aside for each line whether it is not part of the report
   * @param picture for each line whether it has the marks of a picture's caption
   * @param machine whether a line says that a machine wrote the article
   * @param corrections the lines that tell what was corrected
   */
  record Found(boolean[] aside, boolean[] picture, boolean machine, List<Integer> corrections) {

    /** {@return what the line that is not part of the report is} */
    Block.Kind kind(int line) {
      return picture[line] ? Block.Kind.CAPTION : Block.Kind.BOILERPLATE;
    }
  }

  /**
   * @param from the first line after front matter
   * @param title the line that repeats the known title, -1 for none
   */
  static Found find(List<Line> lines, List<Cue> cues, int from, int title) {
    Asides asides = new Asides(lines);
    Arrays.fill(asides.aside, 0, from, true);
    asides.readCues(cues, Math.max(from, title + 1));
    asides.markLists();
    asides.markEndMatter();
    asides.markRepeats();
    asides.markGallery();
    asides.markUnclosed(title);
    asides.markEdges();
    asides.markLead(from, title);
    boolean[] picture = new boolean[lines.size()];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = asides.parts[i] == Cue.Part.PICTURE;
    }
    return new Found(asides.aside, picture, asides.machine, asides.corrections());
  }

  /**
   * The same for an article whose form tells its blocks: only lines that their own words give away.
   *
   * @param title the line that repeats the known title, -1 for none
   */
  static Found findShaped(List<Line> lines, List<Cue> cues, int title) {
    Asides asides = new Asides(lines);
    asides.readCues(cues, title + 1);
    boolean[] picture = new boolean[lines.size()];
    int first = asides.next(0, asides::isBody);
    int last = asides.previous(lines.size() - 1);
    for (int i = 0; i < picture.length; i++) {
      boolean edge = asides.parts[i] == Cue.Part.EDGE && (i < first || i > last);
      picture[i] = asides.parts[i] == Cue.Part.PICTURE;
      asides.aside[i] |= edge;
    }
    return new Found(asides.aside, picture, asides.machine, asides.corrections());
  }

  /** Under a picture of the day, several sentences with their source are part of the report. */
  private static boolean isNewsOfPicture(Cue cue, Line line) {
    return cue.part() == Cue.Part.PICTURE
        && line.sentences() > 1
        && !OLD.matcher(line.head()).find()
        && TELLS.matcher(line.head()).find();
  }

  private List<Integer> corrections() {
    return IntStream.range(0, parts.length)
        .filter(i -> parts[i] == Cue.Part.CORRECTION)
        .boxed()
        .toList();
  }

  /** Of a very long text, only the beginning and the end are looked at. */
  private void readCues(List<Cue> cues, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (i == from + MANY) {
        i = Math.max(i, lines.size() - MANY);
      }
      boolean edge = i < EDGE || i >= lines.size() - 2 * EDGE;
      for (Cue cue : cues) {
        boolean possible = edge || cue.part() != Cue.Part.EDGE;
        if (possible && cue.fits(lines.get(i)) && !isNewsOfPicture(cue, lines.get(i))) {
          parts[i] = cue.part();
          aside[i] = cue.part() != Cue.Part.EDGE;
          machine |= cue.part() == Cue.Part.MACHINE;
          break;
        }
      }
    }
  }

  private void markLists() {
    for (int i = next(0, this::opensList); i < parts.length; i = next(i, this::opensList)) {
      boolean late = i * 100 > parts.length * LATE;
      int end = late ? resume(i + 1) : next(i + 1, this::isBody);
      Arrays.fill(aside, i, end, true);
      i = end;
    }
  }

  /** Reports do not resume after their end matter, unless it is met early. */
  private void markEndMatter() {
    int first = next(0, this::isBody);
    for (int i = next(first, this::endsReport); i < parts.length; i = next(i, this::endsReport)) {
      boolean late = i * 100 > parts.length * LATE;
      int end = late ? parts.length : resume(i + 1);
      Arrays.fill(aside, i, end, true);
      i = end;
    }
  }

  /** The report resumes where paragraphs follow each other, with a quotation or many sentences. */
  private int resume(int from) {
    int start = from;
    int run = 0;
    int paragraphs = 0;
    int quotes = 0;
    for (int i = from; i < parts.length; i++) {
      boolean body = isBody(i);
      start = body && run == 0 ? i : start;
      run = body ? run + 1 : 0;
      paragraphs = isParagraph(i) ? paragraphs + 1 : 0;
      quotes = body ? quotes + (isQuoting(i) ? 1 : 0) : 0;
      if (paragraphs >= 2 || quotes > 0 && (run >= 2 || paragraphs > 0)) {
        return start;
      }
    }
    return parts.length;
  }

  private boolean isQuoting(int i) {
    Line line = lines.get(i);
    return SAID.matcher(line.head()).find() || SAID.matcher(line.tail()).find();
  }

  private void markRepeats() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < parts.length; i++) {
      Line line = lines.get(i);
      if (line.words() >= 4 && !seen.add(line.head().toLowerCase(Locale.ROOT))) {
        aside[i] = true;
      }
    }
  }

  /** A gallery is a run of captions at the end, several of which begin alike. */
  private void markGallery() {
    Map<String, Integer> starts = new HashMap<>();
    for (Line line : lines) {
      starts.merge(opening(line), 1, Integer::sum);
    }
    int alike = 0;
    int captions = 0;
    for (int i = parts.length - 1; i > parts.length / 2 && isSimple(i); i--) {
      boolean repeated =
          lines.get(i).words() >= 6 && starts.getOrDefault(opening(lines.get(i)), 0) > 1;
      alike += repeated ? 1 : 0;
      captions += repeated || !lines.get(i).closed() ? 1 : 0;
      int run = parts.length - i;
      if (repeated && alike >= 2 && run > RUN && captions * 3 >= run * 2) {
        Arrays.fill(aside, i, parts.length, true);
      }
    }
  }

  private void markUnclosed(int title) {
    if (!isPunctuated()) {
      return;
    }
    int first = next(0, this::isBody);
    int last = previous(parts.length - 1);
    Shingles body = new Shingles();
    IntStream.rangeClosed(first, last).filter(this::isBody).forEach(i -> body.add(lines.get(i)));
    for (int i = Math.max(first, title + 1); i < last; i++) {
      Line line = lines.get(i);
      boolean tells = TELLS.matcher(line.head()).find();
      boolean caption = line.words() > 10 && line.words() <= 30 && !tells;
      aside[i] |= isLoose(i) && (caption || line.words() >= 6 && body.holds(line));
    }
  }

  /** {@return whether the line has no end mark and is neither a quotation nor a lead-in} */
  private boolean isLoose(int i) {
    Line line = lines.get(i);
    String tail = line.tail();
    char last = tail.charAt(tail.length() - 1);
    boolean leads = last == ':' || last == ',' || last == ';' || last == '-' || last == '—';
    boolean quotes = tail.contains(",\"") || tail.contains(",”") || tail.contains(" (@");
    return !line.closed() && line.sentences() == 1 && line.mark().isEmpty() && !leads && !quotes;
  }

  private void markEdges() {
    int last = previous(parts.length - 1);
    boolean punctuated = isPunctuated();
    boolean list = last >= 0 && lines.get(last).tail().endsWith(":");
    for (int i = last + 1; i < parts.length && last >= 0; i++) {
      boolean item = list && !lines.get(i).mark().isEmpty();
      aside[i] |= parts[i] == Cue.Part.EDGE || punctuated && !lines.get(i).closed() && !item;
    }
    int first = next(0, this::isBody);
    for (int i = 0; i < first; i++) {
      aside[i] |= parts[i] == Cue.Part.EDGE && first < parts.length;
    }
  }

  private void markLead(int from, int title) {
    int run = from;
    while (run < parts.length && (aside[run] || isLabel(run))) {
      run++;
    }
    if (title > from && next(from, this::isBody) > title) {
      Arrays.fill(aside, from, title, true);
    } else if (title < 0 && run - from >= RUN && run < parts.length) {
      Arrays.fill(aside, from, run, true);
    }
  }

  private boolean opensList(int i) {
    return parts[i] == Cue.Part.LINKS && lines.get(i).words() <= HEADING;
  }

  private boolean endsReport(int i) {
    return parts[i] == Cue.Part.END && lines.get(i).words() <= HEADING + 2;
  }

  private boolean isLabel(int i) {
    return lines.get(i).words() <= 3 && !lines.get(i).closed();
  }

  private boolean isPunctuated() {
    int closed = 0;
    int open = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!aside[i] && lines.get(i).words() >= 12) {
        closed += lines.get(i).closed() ? 1 : 0;
        open += lines.get(i).closed() ? 0 : 1;
      }
    }
    return closed >= 2 && closed >= 2 * open;
  }

  private boolean isBody(int i) {
    return !aside[i] && parts[i] == null && lines.get(i).isProse();
  }

  private boolean isParagraph(int i) {
    Line line = lines.get(i);
    return parts[i] == null && line.closed() && line.sentences() >= 2 && line.words() >= 25;
  }

  private boolean isSimple(int i) {
    String head = lines.get(i).head();
    return lines.get(i).sentences() == 1 && head.indexOf('"') < 0 && head.indexOf('“') < 0;
  }

  private static String opening(Line line) {
    int end = 0;
    String head = line.head();
    for (int word = 0; word < 5 && end >= 0; word++) {
      end = head.indexOf(' ', end + 1);
    }
    return end < 0 ? head : head.substring(0, end);
  }

  private int next(int from, IntPredicate wanted) {
    int i = from;
    while (i < parts.length && !wanted.test(i)) {
      i++;
    }
    return i;
  }

  private int previous(int from) {
    int i = from;
    while (i >= 0 && !isBody(i)) {
      i--;
    }
    return i;
  }

  /** The runs of three words of a text. */
  private static final class Shingles {

    private final Set<String> all = new HashSet<>();

    void add(Line line) {
      all.addAll(of(line));
    }

    /** {@return whether most runs of the line occur} */
    boolean holds(Line line) {
      List<String> own = of(line);
      long known = own.stream().filter(all::contains).count();
      return !own.isEmpty() && known * 10 >= own.size() * 6L;
    }

    private static List<String> of(Line line) {
      String[] words = line.head().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
      return IntStream.range(0, Math.max(0, words.length - 2))
          .mapToObj(i -> words[i] + ' ' + words[i + 1] + ' ' + words[i + 2])
          .toList();
    }
  }
}
