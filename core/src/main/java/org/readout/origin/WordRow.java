package org.readout.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;

/**
 * The words of an article's report in a plain form that editing seldom changes: lower case, without
 * marks, figures apart from letters.
 */
final class WordRow {

  private final Article article;
  private final List<String> forms = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();

  WordRow(Article article) {
    this.article = article;
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (holdsReport(block.kind())) {
        add(block.span(), b);
      }
    }
  }

  private static boolean holdsReport(Block.Kind kind) {
    return switch (kind) {
      case STANDFIRST, PARAGRAPH, LIST_ITEM, QUOTE -> true;
      case TITLE, HEADING, BYLINE, DATELINE, CAPTION, BOILERPLATE -> false;
    };
  }

  private void add(Span block, int index) {
    String text = article.text();
    int at = block.start();
    while (at < block.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < block.end() && goesOn(text, end)) {
        end++;
      }
      forms.add(plain(text.substring(at, end)));
      spans.add(new Span(at, end));
      blocks.add(index);
      at = end;
    }
  }

  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    boolean digitBefore = Character.isDigit(text.charAt(at - 1));
    if (Character.isLetterOrDigit(c)) {
      return digitBefore == Character.isDigit(c);
    }
    boolean apostrophe = c == '\'' || c == '’' || c == '´';
    return apostrophe
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && !digitBefore;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace("´", "");
  }

  Article article() {
    return article;
  }

  int size() {
    return forms.size();
  }

  String form(int at) {
    return forms.get(at);
  }

  /** {@return whether the word is capitalised inside a sentence} */
  boolean isName(int at) {
    String text = article.text();
    int start = spans.get(at).start();
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && start - before == 2
        && (Character.isLetterOrDigit(text.charAt(before))
            || ",;'’".indexOf(text.charAt(before)) >= 0);
  }

  /** {@return whether a quotation mark stands before the word} */
  boolean isMarked(int at) {
    int start = spans.get(at).start();
    return start > 0 && "\"“”'‘«".indexOf(article.text().charAt(start - 1)) >= 0;
  }

  /** {@return whether a quotation that was opened in the paragraph is still open at the word} */
  boolean isQuoted(int at) {
    int start = spans.get(at).start();
    String text = article.text();
    String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    if (before.indexOf('“') >= 0 || before.indexOf('”') >= 0) {
      return before.lastIndexOf('“') > before.lastIndexOf('”');
    }
    return before.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  int block(int at) {
    return blocks.get(at);
  }

  /** {@return the characters from word {@code first} to word {@code last}, both included} */
  Span span(int first, int last) {
    return spans.get(first).cover(spans.get(last));
  }

  /** {@return whether the words from {@code at} on lie in one block} */
  boolean together(int at, int count) {
    return at >= 0 && at + count <= size() && blocks.get(at).equals(blocks.get(at + count - 1));
  }

  /** {@return a hash of the words from {@code at} on} */
  long hash(int at, int count) {
    long hash = 1125899906842597L;
    for (int i = at; i < at + count; i++) {
      hash = 31 * hash * 0x9E3779B1L + forms.get(i).hashCode();
    }
    return hash;
  }
}
