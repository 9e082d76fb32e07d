package org.readout.intake.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.intake.fact.DateWords;
import org.readout.intake.fact.PageFacts;
import org.readout.lab.html.LabelledPage;

/**
 * Passages of a page for training: those that hold a wanted or an unwanted passage, with half the
 * weight their like beside them, and on pages whose JSON-LD brings the whole article, all but its
 * headings, lists and tables, which JSON-LD often leaves out.
 *
 * @param page where they come from
 * @param body its passages
 * @param told the article as its JSON-LD brings it, when the page shows all of it
 * @param samples the passages that are labelled
 */
record LabelledPassages(LabelledPage page, Body body, Optional<String> told, List<Sample> samples) {

  /** Traits of a passage, whether it belongs to the article, and how much it counts. */
  record Sample(int[] traits, boolean wanted, double weight) {}

  private static final int SHORT = 20;
  private static final double MOST = 0.6;
  private static final double BESIDE = 0.3;
  private static final double TOLD = 0.5;
  private static final int FEWEST = 80;
  private static final double COVERED = 0.8;

  static LabelledPassages of(LabelledPage page, BodyFinder finder, DateWords dates) {
    Document document = Jsoup.parse(page.text());
    Body body = finder.cut(document.body());
    List<Sample> samples = new ArrayList<>();
    mark(page, body, samples);
    Optional<String> told =
        new PageFacts(document, body, dates, Optional.empty())
            .articleBody()
            .filter(text -> compare(text, body, samples));
    return new LabelledPassages(page, body, told, samples);
  }

  private static void mark(LabelledPage page, Body body, List<Sample> samples) {
    List<String> wanted = page.wanted().stream().map(LabelledPassages::bare).toList();
    List<String> unwanted =
        new ArrayList<>(page.unwanted().stream().map(LabelledPassages::bare).toList());
    page.comments().forEach(comment -> unwanted.add(bare(comment)));
    int[] labels = new int[body.passages().size()];
    for (int i = 0; i < labels.length; i++) {
      String text = bare(body.passages().get(i).text());
      boolean good = wanted.stream().anyMatch(text::contains);
      boolean bad = unwanted.stream().anyMatch(one -> isMost(text, one));
      if (good != bad) {
        labels[i] = good ? 1 : -1;
        samples.add(new Sample(body.traits()[i], good, 1));
      }
    }
    markBeside(body, labels, samples);
  }

  private static boolean isMost(String text, String part) {
    return text.contains(part) && (part.length() > SHORT || 3 * part.length() > text.length());
  }

  /** Running text in the same element as wanted text, and anything in one with unwanted alone. */
  private static void markBeside(Body body, int[] labels, List<Sample> samples) {
    Set<Element> good = new HashSet<>();
    Set<Element> bad = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      Element parent = body.passages().get(i).owner().parent();
      if (labels[i] != 0 && parent != null) {
        (labels[i] > 0 ? good : bad).add(parent);
      }
    }
    for (int i = 0; i < labels.length; i++) {
      Passage passage = body.passages().get(i);
      Element parent = passage.owner().parent();
      if (labels[i] == 0 && good.contains(parent) && !bad.contains(parent)) {
        if (Container.weight(passage) > 0) {
          samples.add(new Sample(body.traits()[i], true, BESIDE));
        }
      } else if (labels[i] == 0 && bad.contains(parent) && !good.contains(parent)) {
        samples.add(new Sample(body.traits()[i], false, BESIDE));
      }
    }
  }

  /** {@return whether the page shows the article that is told; its passages are added then} */
  private static boolean compare(String article, Body body, List<Sample> samples) {
    Set<String> known = shingles(article);
    int words = Traits.words(article);
    int covered = 0;
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < body.passages().size(); i++) {
      Passage passage = body.passages().get(i);
      Set<String> own = shingles(passage.text());
      long shared = own.stream().filter(known::contains).count();
      boolean enough = Traits.words(passage.text()) >= 4;
      boolean good = shared >= own.size() * MOST;
      covered += good && enough ? Traits.words(passage.text()) : 0;
      boolean plain = passage.form() == Passage.Form.PARAGRAPH;
      if (good
          ? enough
          : plain || passage.linkShare() > MOST || Container.isAside(passage.near())) {
        all.add(new Sample(body.traits()[i], good, good ? TOLD : TOLD / 2));
      }
    }
    boolean whole = words > FEWEST && covered > words * COVERED;
    if (whole) {
      samples.addAll(all);
    }
    return whole;
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
