package org.readout.lab.polnear;

import java.io.PrintStream;
import java.util.List;
import org.readout.article.Span;

/** Prints what was missed, found wrongly or found in part, one line each. */
final class Misses {

  private final String text;
  private final PrintStream out;

  Misses(String text, PrintStream out) {
    this.text = text;
    this.out = out;
  }

  void print(Comparison pairs) {
    for (Attribution annotated : pairs.gold()) {
      if (!pairs.hasFound(annotated)) {
        out.println("MISSED\t" + words(annotated));
        continue;
      }
      Attribution found = pairs.foundFor(annotated);
      for (Attribution.Role role : Attribution.Role.values()) {
        if (!annotated.same(found, role)) {
          String how = annotated.shared(found, role) > 0 ? "PART" : "WRONG";
          out.println(how + "-" + role + "\t" + words(annotated) + "\tFOUND\t" + words(found));
        }
      }
    }
    for (Attribution found : pairs.found()) {
      if (!pairs.isAnnotated(found)) {
        out.println("EXTRA\t" + words(found));
      }
    }
  }

  private String words(Attribution attribution) {
    return words(attribution.of(Attribution.Role.SOURCE))
        + " | "
        + words(attribution.of(Attribution.Role.CUE))
        + " | "
        + words(attribution.of(Attribution.Role.CONTENT));
  }

  private String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append('[').append(span.of(text)).append(']'));
    return words.toString().replaceAll("\\s+", " ");
  }
}
