package org.readout.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Span;

/** Who said it. */
public sealed interface Speaker {

  /**
   * Somebody the reports name.
   *
   * @param entity id of the entity, when resolved
   * @param name the fullest name known
   * @param mention the words that name the speaker here: "Wi", "he"
   */
  record Named(Optional<String> entity, String name, Span mention) implements Speaker {}

  /**
   * Somebody told of but not named: "two diplomats", "a spokesman".
   *
   * @param words the words themselves
   * @param mention where they stand
   * @param body the name of the body for which a spokesman speaks, when known
   */
  record Unnamed(String words, Span mention, Optional<String> body) implements Speaker {
    private static final Pattern SPOKESMAN = Pattern.compile("(?i)\\bspokes\\p{L}+");

    /** One who speaks for nobody known. */
    public Unnamed(String words, Span mention) {
      this(words, mention, Optional.empty());
    }

    /** {@return what to call them: "Harbour Ministry spokesman", "two diplomats"} */
    public String label() {
      Matcher spokesman = SPOKESMAN.matcher(words);
      return body.isPresent() && spokesman.find()
          ? body.get() + " " + spokesman.group().toLowerCase(Locale.ROOT)
          : words.replaceAll("\\s+", " ");
    }
  }

  /** Nobody is told. */
  record Implied() implements Speaker {}
}
