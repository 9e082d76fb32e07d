package org.readout.intake.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of what pages write where an author belongs. */
final class Bylines {

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:zeige )?alle (?:artikel|beiträge) von|(?:view |see )?all (?:posts|articles|stories) by|(?:(?:written|posted|published|reported|story|words|text|created|geschrieben|verfasst"
              + "|veröffentlicht|erstellt|gepostet|publicado|escrito|publié|ein (?:beitrag|artikel"
              + "|gastbeitrag)|interview|foto)\\s+)?(?:by|von|por|par|door|av|af|autor(?:in)?|auteur"
              + "|author|redaktion|text|redacción|di|przez)\\b)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[;|·•\n]|\\s[–—/-]\\s)\\s*|,\\s+(?:and|und|y|et|e|i)\\s+|,\\s+|\\s+(?:and|und|y|et|&)\\s+");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "://|@|\\d{2}|(?:all rights|droits|rechte|derechos) (?:reserved|réservés|vorbehalten|reservados)|^(?:uhr|admin|administrator|root|user|author|anonymous|unknown|no author|editor|webmaster|null"
              + "|undefined|none|n/a|posted|share|home|website|(?:view |show )?comments|by|von|author|autor(?:in)?|posted by|mehr|more|alle|all)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:.{0,30}(?:reporter|correspondent|editor|writer|redakteur(?:in)?|chefredakteur(?:in)?|journalist(?:in)?"
              + "|staff|ph\\.?d\\.?|m\\.?d\\.?|jr\\.?|photographer|contributor|volont[aä]r(?:in)?|autor(?:in)?))$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF =
      Pattern.compile(
          "^(?:(?:die |the )?(?:redaktion\\w*|.{0,25}(?:redaktion|redaction|redacción|newsroom|news desk"
              + "|editorial(?: (?:team|staff|board))?|staff(?: (?:reporter|writer)s?)?|team|newswire|press)))$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SITE = Pattern.compile("(?i)^[\\w-]+\\.[a-z]{2,4}$");

  /** What follows the names: when, where it appeared, whose the pictures are. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s+(?:am|on|at|um|le|el|vom)\\s+(?=\\W?\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*,? )"
              + "|\\s+(?:illustrat(?:ion|ed)|fotos?|photos?|photography|bilder?|mit bildern)\\b"
              + "|\\s[-–—|]\\s",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ONES =
      Set.of(
          "the", "this", "diese", "dieser", "wir", "sie", "in", "am", "um", "den", "der", "die",
          "das");
  private static final int LONGEST_NAME = 50;
  private static final int MOST = 8;

  private Bylines() {}

  /** {@return the names in a text that stands where an author belongs} */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    String rest = before(unled(text.strip()));
    for (String part : BETWEEN.split(rest.length() > 300 ? rest.substring(0, 300) : rest)) {
      String name = clean(part);
      if (isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.subList(0, Math.min(MOST, names.size()));
  }

  /** {@return the text without "By"; "Redaktion" alone is who wrote it} */
  private static String unled(String text) {
    String rest = LEAD.matcher(text).replaceFirst("");
    return rest.isBlank() ? text : rest;
  }

  /** {@return what stands before the date, the place or the pictures; all of it when none does} */
  private static String before(String text) {
    java.util.regex.Matcher after = AFTER.matcher(text);
    return after.find() && after.start() > 2 ? text.substring(0, after.start()) : text;
  }

  /** {@return the name after "By" or its like, when the line is nothing but such a line} */
  static Optional<String> afterBy(String line) {
    java.util.regex.Matcher lead = LEAD.matcher(line);
    if (!lead.find() || lead.end() == line.length() || line.length() > 120) {
      return Optional.empty();
    }
    String rest = line.substring(lead.end());
    return Character.isUpperCase(rest.codePointAt(0)) ? Optional.of(rest) : Optional.empty();
  }

  /** {@return people first; an outlet's staff only when nobody else is named} */
  static List<String> people(List<String> names, String outlet) {
    List<String> people = names.stream().filter(name -> isPerson(name, outlet)).distinct().toList();
    return people.isEmpty() ? names.stream().distinct().limit(1).toList() : people;
  }

  /** {@return whether a name is neither the outlet nor its staff} */
  static boolean isPerson(String name, String outlet) {
    return !isStaff(name) && !isSame(name, outlet) && !SITE.matcher(name).find();
  }

  private static boolean isStaff(String name) {
    return STAFF.matcher(name).find();
  }

  private static boolean isSame(String name, String outlet) {
    String a = bare(name);
    String b = bare(outlet);
    return !b.isEmpty()
        && (a.equals(b) || a.length() > 4 && b.startsWith(a) || b.length() > 4 && a.startsWith(b));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String clean(String part) {
    String name = unled(part.strip()).strip();
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket).strip() : name;
    return name.replaceAll("^[^\\p{L}\"“]+|[,:;.\\s]+$", "").replaceAll("\\s+", " ");
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_NAME
        && name.split(" ").length <= 6
        && !NO_NAME.matcher(name).find()
        && !ROLE.matcher(name).find()
        && !ONES.contains(name.toLowerCase(Locale.ROOT).split(" ")[0]);
  }
}
