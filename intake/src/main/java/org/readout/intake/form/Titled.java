package org.readout.intake.form;

import java.util.Optional;
import org.readout.article.Known;

/** Puts a text or a piece of HTML under its title, where the two came apart. */
public final class Titled {

  private Titled() {}

  /** {@return plain text under its title, unless it begins with it} */
  public static Part text(String name, Known known, String text) {
    Optional<String> title = known.title().filter(one -> !text.strip().startsWith(one));
    String whole = title.map(one -> one + "\n\n" + text.strip() + "\n").orElse(text);
    return Part.of(name, "text/plain", whole, known);
  }

  /** {@return a piece of HTML under its title, as a whole page} */
  public static Part page(String name, Known known, String html) {
    return Part.of(name, "text/html", isWhole(html) ? html : wrapped(known, html), known);
  }

  /** {@return HTML when there is markup in it, else plain text} */
  public static Part either(String name, Known known, String content) {
    boolean markup =
        content.matches("(?s)\\s*<[a-zA-Z!].*") || content.matches("(?s).*</[a-z]+>.*");
    return markup ? page(name, known, content) : text(name, known, content);
  }

  private static boolean isWhole(String html) {
    return html.stripLeading().regionMatches(true, 0, "<!doctype", 0, 9)
        || html.stripLeading().regionMatches(true, 0, "<html", 0, 5);
  }

  private static String wrapped(Known known, String html) {
    String heading = known.title().map(one -> "<h1>" + escaped(one) + "</h1>").orElse("");
    String shown = html.contains("<h1") ? "" : heading;
    return "<!DOCTYPE html><body><article>" + shown + html + "</article></body>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
