package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.intake.document.Mailbox;
import org.readout.intake.form.Part;

/** What the bytes of a part are, by how they begin, what came with them, and their name. */
enum Form {
  TEXT,
  HTML,
  PDF,
  WORD,
  MAIL,
  MAILBOX,
  FEED,
  JSON,
  JSON_LINES,
  WARC,
  ZIP,
  TAR,
  GZIP;

  /** So many bytes are looked at. */
  static final int HEAD = 4096;

  private static final Pattern LIST =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF|opml|urlset|sitemapindex)\\b");

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?i)(?:return-path|received|from|to|delivered-to|date|subject|message-id|mime-version"
              + "|content-type|dkim-signature|reply-to|list-id|x-[\\w-]+):.*");

  private static final Pattern JSON_OBJECTS =
      Pattern.compile("(?s)\\s*\\{[^\\n]*\\}\\s*\\n\\s*\\{.*");

  /** {@return the form of a part that begins with {@code head}} */
  static Form of(Part part, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    Form byMagic = byMagic(part, start);
    if (byMagic != TEXT) {
      return byMagic;
    }
    String ending = ending(part.name());
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (isText(ending) && part.type().isEmpty()) {
      return TEXT;
    }
    if (LIST.matcher(fromRoot(text)).lookingAt()) {
      return FEED;
    }
    Form byType = byType(part.essence());
    if (byType != TEXT || part.essence().startsWith("text/")) {
      return byType;
    }
    Form byEnding = byEnding(ending);
    if (byEnding == JSON && JSON_OBJECTS.matcher(text).matches()) {
      return JSON_LINES;
    }
    return byEnding != TEXT ? byEnding : byContent(text, head);
  }

  /** {@return an XML text from its first element on} */
  private static String fromRoot(String text) {
    String rest = text.stripLeading();
    while (rest.startsWith("<?") || rest.startsWith("<!")) {
      String end = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : ">";
      int open = rest.indexOf('[');
      boolean subset = end.equals(">") && open >= 0 && open < rest.indexOf('>');
      int at = rest.indexOf(subset ? "]" : end);
      int close = at < 0 ? -1 : rest.indexOf('>', at);
      rest = close < 0 ? "" : rest.substring(close + 1).stripLeading();
    }
    return rest;
  }

  private static Form byMagic(Part part, String start) {
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      boolean office =
          start.contains("[Content_Types].xml")
              || start.contains("application/vnd.oasis.opendocument.text")
              || ending(part.name()).matches("docx|odt");
      return office ? WORD : ZIP;
    }
    if (start.startsWith("\u001F\u008B")) {
      return isWarc(part.name()) ? WARC : GZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("From ") && !part.essence().equals("message/rfc822")) {
      return Mailbox.begins(start) && hasHeaders(start) ? MAILBOX : TEXT;
    }
    return start.startsWith("ustar", 257) ? TAR : TEXT;
  }

  private static boolean isWarc(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(warc|wet)(\\.gz)?");
  }

  private static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 || name.contains("://") ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isText(String ending) {
    return ending.matches("txt|text|md|markdown");
  }

  private static Form byEnding(String ending) {
    return switch (ending) {
      case "html", "htm", "xhtml" -> HTML;
      case "eml" -> MAIL;
      case "rss", "atom", "opml", "xml" -> FEED;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      default -> TEXT;
    };
  }

  private static Form byType(String type) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> HTML;
      case "message/rfc822" -> MAIL;
      case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml" -> FEED;
      case "application/json", "application/feed+json", "application/ld+json" -> JSON;
      case "application/x-ndjson", "application/jsonl" -> JSON_LINES;
      default -> TEXT;
    };
  }

  private static Form byContent(String text, byte[] head) {
    if (HtmlPage.looksLikeHtml(head)) {
      return HTML;
    }
    if (JSON_OBJECTS.matcher(text).matches()) {
      return JSON_LINES;
    }
    if (text.stripLeading().matches("(?s)(\\{\\s*\"|\\[\\s*\\{\\s*\").*")) {
      return JSON;
    }
    return hasHeaders(text) ? MAIL : TEXT;
  }

  private static boolean hasHeaders(String text) {
    return text.lines().limit(8).filter(line -> MAIL_HEADER.matcher(line).matches()).count() >= 3;
  }
}
