package org.readout.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page: one paragraph, heading, list item or caption a line, with a blank line
 * between them. Menus, forms, scripts and hidden parts are left out, and everything outside the
 * element that holds most of the paragraphs. What is left may still hold boilerplate.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "dialog",
          "button",
          "input",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas");

  /** Elements that stand around an article, unless they hold most of the page. */
  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form");

  /** Words in the class or id of elements that stand around an article. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|related|recommend\\w*|read-?(?:more|next|also)|also-?read"
              + "|most-?read|popular|trending|teasers?|sidebar|side|share|sharing|social|follow-us"
              + "|newsletter|subscri\\w+|sign-?up|paywall|bread-?crumbs?|cookies?|consent|gdpr|promo\\w*"
              + "|ads?|advert\\w*|sponsor\\w*|banner|pop-?up|modal|overlay|tags?|tag-?list|topics"
              + "|widgets?|menu|nav|navbar|navigation|pagination|pager|footer|toolbar|skip-link"
              + "|author-?(?:bio|box|info)|copyright|credits|print-only|hidden|sr-only"
              + "|visually-hidden|screen-reader\\w*)(?:$|[\\s_-])");

  /**
   * An element that holds a larger share of the words than this is the article, whatever its name.
   */
  private static final double SMALL = 0.3;

  private static final String CANDIDATES =
      "article, main, [role=main], [itemprop=articleBody], [itemprop=articlebody]";

  /** The article's element must hold at least this share of the words in paragraphs. */
  private static final double MOST = 0.6;

  /** A list with a larger share of linked characters leads elsewhere. */
  private static final double MOST_LINKED = 0.8;

  /** Pages with more candidates are lists of articles; only the first ones are looked at. */
  private static final int LOOKED_AT = 40;

  private final StringBuilder out = new StringBuilder();
  private boolean space;
  private int breaks;

  private final int length;
  private final int paragraphs;

  private HtmlText(Element root) {
    this.length = root.text().length();
    this.paragraphs = words(root);
  }

  /** {@return the text of the page, its title first} */
  static String extract(Document document, Optional<String> title) {
    Element root = root(document);
    HtmlText text = new HtmlText(root);
    Optional<String> heading = missingHeading(document, root, title);
    heading.ifPresent(text::line);
    NodeTraversor.filter(text, root);
    return text.out.toString();
  }

  /** {@return the smallest element that is marked as the article and holds most paragraphs} */
  private static Element root(Document document) {
    Element best = document.body();
    int total = words(best);
    int least = Integer.MAX_VALUE;
    for (Element candidate : document.select(CANDIDATES).stream().limit(LOOKED_AT).toList()) {
      int size = candidate.wholeText().length();
      if (total > 0 && words(candidate) >= total * MOST && size < least) {
        best = candidate;
        least = size;
      }
    }
    return best;
  }

  private static int words(Element element) {
    return element.select("p").stream().mapToInt(p -> p.ownText().length()).sum();
  }

  /**
   * {@return the page's headline when it stands outside the article's element, or only in metadata}
   */
  private static Optional<String> missingHeading(
      Document document, Element root, Optional<String> title) {
    if (!root.select("h1").isEmpty()) {
      return Optional.empty();
    }
    Elements headings = document.select("h1");
    List<String> texts = HtmlPage.filled(headings.eachText());
    return texts.size() == 1 ? Optional.of(texts.getFirst()) : title;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      breaks = Math.max(breaks, 1);
    } else if (element.nameIs("td") || element.nameIs("th")) {
      space = true;
    } else if (element.isBlock() || element.nameIs("figcaption")) {
      breaks = 2;
    }
  }

  private boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ((AROUND.contains(element.normalName()) || isNamedAside(element)) && isSmall(element))
        || isListOfLinks(element);
  }

  private boolean isSmall(Element element) {
    return element.text().length() <= length * SMALL && words(element) <= paragraphs * SMALL;
  }

  private static boolean isNamedAside(Element element) {
    return (element.hasAttr("class") || element.hasAttr("id"))
        && !element.nameIs("article")
        && !element.nameIs("main")
        && (ASIDE.matcher(element.className()).find() || ASIDE.matcher(element.id()).find());
  }

  /** {@return whether nearly all words of a list are links, as in a list of other articles} */
  private static boolean isListOfLinks(Element element) {
    if (!element.nameIs("ul") && !element.nameIs("ol")) {
      return false;
    }
    int all = element.text().length();
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return all > 0 && linked > all * MOST_LINKED;
  }

  private void line(String text) {
    append(text);
    breaks = 2;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
        space = true;
      } else {
        separate();
        out.append(c);
      }
    }
  }

  private void separate() {
    if (!out.isEmpty()) {
      if (breaks > 0) {
        out.append("\n".repeat(breaks));
      } else if (space) {
        out.append(' ');
      }
    }
    breaks = 0;
    space = false;
  }
}
