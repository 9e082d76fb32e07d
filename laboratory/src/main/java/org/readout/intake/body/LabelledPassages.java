package org.readout.intake.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.intake.fact.DateWords;
import org.readout.intake.fact.PageFacts;
import org.readout.lab.html.LabelledPage;

/**
 * Passages of a page for training: those that hold a wanted or an unwanted passage, and on pages
 * whose JSON-LD brings the whole article, all.
 */
final class LabelledPassages {

  /** Traits of a passage, whether it belongs to the article, and how much it counts. */
  record Sample(int[] traits, boolean wanted, double weight) {}

  private static final int SHORT = 20;
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  private LabelledPassages() {}

  static List<Sample> of(LabelledPage page, BodyFinder finder, DateWords dates) {
    Document document = Jsoup.parse(page.text());
    Body body = finder.cut(document.body());
    List<Sample> samples = new ArrayList<>();
    mark(page, body, samples);
    new PageFacts(document, body, dates, Optional.empty())
        .articleBody()
        .ifPresent(text -> compare(text, body, samples));
    return samples;
  }

  private static void mark(LabelledPage page, Body body, List<Sample> samples) {
    List<String> wanted = page.wanted().stream().map(LabelledPassages::bare).toList();
    List<String> unwanted =
        new ArrayList<>(page.unwanted().stream().map(LabelledPassages::bare).toList());
    page.comments().forEach(comment -> unwanted.add(bare(comment)));
    for (int i = 0; i < body.passages().size(); i++) {
      String text = bare(body.passages().get(i).text());
      boolean good = wanted.stream().anyMatch(text::contains);
      boolean bad =
          unwanted.stream()
              .anyMatch(one ->
                  text.contains(one) && (one.length() > SHORT || 3 * one.length() > text.length()));
      if (good != bad) {
        samples.add(new Sample(body.traits()[i], good, 1));
      }
    }
  }

  private static void compare(String article, Body body, List<Sample> samples) {
    Set<String> known = shingles(article);
    int words = Traits.words(article);
    int covered = 0;
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < body.passages().size(); i++) {
      Passage passage = body.passages().get(i);
      Set<String> own = shingles(passage.text());
      long shared = own.stream().filter(known::contains).count();
      boolean told = Traits.words(passage.text()) >= 4;
      boolean good = shared >= own.size() * MOST;
      covered += good && told ? Traits.words(passage.text()) : 0;
      if (told || !good) {
        all.add(new Sample(body.traits()[i], good, good ? HALF : HALF / 2));
      }
    }
    if (words > 80 && covered > words * 0.8) {
      samples.addAll(all);
    }
  }

  static Set<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= Math.max(4, words.length); i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + 4))));
    }
    return shingles;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
