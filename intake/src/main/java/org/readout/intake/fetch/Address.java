package org.readout.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.intake.form.Refusal;

/**
 * An http or https address whose host is spelt in the one usual way: lower case, ASCII, no dot at
 * the end, a number only as four decimal parts or in brackets.
 *
 * @param uri without a fragment
 */
record Address(URI uri) {

  private static final Pattern SPLIT =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]+)([^#]*)(?:#.*)?", Pattern.DOTALL);

  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{1,5}))?");

  private static final Pattern QUAD =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

  /** Its last part is a number, so that the whole is one (WHATWG URL, "ends in a number"). */
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");

  /** {@return whether a name is meant as an address rather than a file} */
  static boolean isMeant(String name) {
    return name.regionMatches(true, 0, "http://", 0, 7)
        || name.regionMatches(true, 0, "https://", 0, 8);
  }

  static Address parse(String text) throws Refusal {
    Matcher split = SPLIT.matcher(text.strip());
    if (!split.matches()) {
      throw new Refusal("only http and https addresses are fetched");
    }
    String authority = split.group(2);
    if (authority.contains("@")) {
      throw new Refusal("the address holds a user name, which is not sent");
    }
    Matcher parts = HOST_AND_PORT.matcher(authority);
    if (!parts.matches()) {
      throw new Refusal("the host of the address cannot be read");
    }
    String after = split.group(3);
    if (!after.isEmpty() && after.charAt(0) != '/' && after.charAt(0) != '?') {
      throw new Refusal("the host of the address cannot be read");
    }
    String port = parts.group(2) == null ? "" : ":" + port(parts.group(2));
    String scheme = split.group(1).toLowerCase(Locale.ROOT);
    return new Address(uri(scheme + "://" + host(parts.group(1)) + port + rest(after)));
  }

  /** {@return the address to which a redirect of this one leads} */
  Address resolve(String location) throws Refusal {
    String target = location.strip();
    if (isMeant(target)) {
      return parse(target);
    }
    if (target.startsWith("//")) {
      return parse(uri.getScheme() + ":" + target);
    }
    if (target.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      throw new Refusal("it redirects to something that is neither http nor https");
    }
    return parse(uri.resolve(uri(rest(target))).toString());
  }

  /** {@return scheme, host and port, to which robots.txt belongs} */
  String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  String host() {
    return uri.getHost();
  }

  /** {@return path and query as robots.txt compares them} */
  String pathAndQuery() {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private static URI uri(String text) throws Refusal {
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      throw new Refusal("the address cannot be read: " + malformed.getReason());
    }
  }

  private static int port(String digits) throws Refusal {
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw new Refusal("there is no port " + digits);
    }
    return port;
  }

  /** Pages write spaces, quotes and accents as they are. */
  private static String rest(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 127 && "\"<>\\^`{|}".indexOf(b) < 0;
      out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
    }
    return out.toString();
  }

  private static String host(String written) throws Refusal {
    if (written.startsWith("[")) {
      return written.toLowerCase(Locale.ROOT);
    }
    String host;
    try {
      host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal("the host of the address cannot be read");
    }
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (NUMBER.matcher(host).matches() && !QUAD.matcher(host).matches()) {
      throw new Refusal("the host is a number in an unusual spelling, as in an attack");
    }
    if (!host.matches("[a-z0-9_.-]{1,253}") || host.startsWith(".") || host.contains("..")) {
      throw new Refusal("the host of the address cannot be read");
    }
    return host;
  }
}
