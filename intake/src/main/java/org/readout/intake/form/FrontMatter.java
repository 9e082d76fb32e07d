package org.readout.intake.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Known;

/**
 * The block of {@code key: value} lines between two lines of {@code ---} at the very beginning of a
 * text: id, outlet, url, title, author or authors, published or date. Other keys are passed over.
 *
 * @param known what it tells
 * @param oddLine the line, from 1, of a publication date that cannot be read; 0 when there is none
 */
record FrontMatter(Known known, int oddLine) {

  private static final FrontMatter NONE = new FrontMatter(Known.NOTHING, 0);

  /** A longer block is taken for text between two rules. */
  private static final int MOST_LINES = 60;

  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z_-]{0,40})[ \\t]*:(.*)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+");

  /** One {@code key: value} and the line on which it stands. */
  private record Entry(int line, String value) {}

  /** {@return what the front matter of {@code text} tells; nothing when it has none} */
  static FrontMatter find(String text) {
    List<String> lines = block(text);
    Map<String, Entry> entries = new LinkedHashMap<>();
    String key = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        key = entry.group(1).toLowerCase(Locale.ROOT);
        entries.putIfAbsent(key, new Entry(i + 2, unquoted(entry.group(2))));
      } else if (line.strip().startsWith("- ") && entries.containsKey(key)) {
        String item = unquoted(line.strip().substring(2));
        entries.merge(key, new Entry(i + 2, item), FrontMatter::joined);
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
        return NONE;
      }
    }
    return told(entries);
  }

  private static Entry joined(Entry list, Entry item) {
    return new Entry(
        list.line(), list.value().isEmpty() ? item.value() : list.value() + "; " + item.value());
  }

  /** {@return the lines between the marks; none when the text does not begin with such a block} */
  private static List<String> block(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    if (!text.startsWith("---", at)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (int n = 0; n <= MOST_LINES + 1 && at < text.length(); n++) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end).stripTrailing();
      boolean mark = line.equals("---") || (n > 0 && line.equals("..."));
      if (n == 0 && !mark) {
        return List.of();
      }
      if (n > 0 && mark) {
        return lines;
      }
      if (n > 0) {
        lines.add(line);
      }
      at = end + 1;
    }
    return List.of();
  }

  private static FrontMatter told(Map<String, Entry> entries) {
    Optional<Entry> date = first(entries, "published", "date", "datepublished");
    Optional<LocalDate> published = date.map(Entry::value).flatMap(DayParser::parse);
    Known known =
        new Known(
            value(entries, "id"),
            value(entries, "outlet", "publisher", "site"),
            value(entries, "url", "link", "canonical"),
            value(entries, "title", "headline"),
            value(entries, "authors", "author", "byline").map(FrontMatter::names).orElse(List.of()),
            published,
            details(entries));
    boolean odd = date.isPresent() && published.isEmpty();
    return new FrontMatter(known, odd ? date.get().line() : 0);
  }

  private static Known.Details details(Map<String, Entry> entries) {
    return new Known.Details(
        Optional.empty(),
        value(entries, "updated", "modified", "lastmod")
            .flatMap(DayParser::parse)
            .map(day -> new Known.Moment(day, Optional.empty())),
        value(entries, "language", "lang"),
        value(entries, "section", "category"),
        value(entries, "credit", "agency"),
        value(entries, "description", "summary"),
        List.of(),
        false);
  }

  private static Optional<Entry> first(Map<String, Entry> entries, String... keys) {
    return Arrays.stream(keys)
        .filter(entries::containsKey)
        .map(entries::get)
        .filter(entry -> !entry.value().isEmpty())
        .findFirst();
  }

  private static Optional<String> value(Map<String, Entry> entries, String... keys) {
    return first(entries, keys).map(Entry::value);
  }

  private static List<String> names(String value) {
    String list = value.startsWith("[") && value.endsWith("]") ? inner(value) : value;
    return Arrays.stream(BETWEEN_NAMES.split(list))
        .map(FrontMatter::unquoted)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String unquoted(String value) {
    String trimmed = value.strip();
    boolean quoted =
        trimmed.length() >= 2
            && (trimmed.charAt(0) == '"' || trimmed.charAt(0) == '\'')
            && trimmed.charAt(0) == trimmed.charAt(trimmed.length() - 1);
    return quoted ? inner(trimmed).strip() : trimmed;
  }

  private static String inner(String value) {
    return value.substring(1, value.length() - 1);
  }
}
