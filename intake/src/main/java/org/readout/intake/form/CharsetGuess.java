package org.readout.intake.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Guesses the encoding of a text of another script that tells none: the one in which every byte has
 * a meaning and most characters are everyday ones of its language. Only such texts are guessed;
 * ICU's detector knows more encodings but has 14 MB.
 *
 * <p>What is everyday: kana among Japanese, Hangul syllables, the first levels of GB 2312 and Big5,
 * which are ordered by use, and the ten most frequent letters of an alphabet.
 */
final class CharsetGuess {

  /** Fewer everyday characters than this share are no text in that encoding. */
  private static final double LEAST = 0.6;

  /** So much is looked at. */
  private static final int LOOKED_AT = 20_000;

  /** An encoding and the share of its everyday characters in a text. */
  private record Candidate(Charset charset, double score) {}

  private static final List<String> NAMES =
      List.of(
          "windows-31j",
          "EUC-JP",
          "x-windows-949",
          "GB18030",
          "Big5",
          "windows-1251",
          "KOI8-R",
          "windows-1253",
          "windows-1255",
          "windows-1256");

  private CharsetGuess() {}

  /** {@return the encoding of bytes that are neither UTF-8 nor Western; empty when none fits} */
  static Optional<Charset> of(byte[] bytes) {
    Optional<Candidate> best = Optional.empty();
    for (String name : NAMES) {
      if (Charset.isSupported(name)) {
        Candidate candidate = new Candidate(Charset.forName(name), score(name, bytes));
        if (best.isEmpty() || candidate.score() > best.get().score()) {
          best = Optional.of(candidate);
        }
      }
    }
    return best.filter(one -> one.score() >= LEAST).map(Candidate::charset);
  }

  private static double score(String name, byte[] bytes) {
    return switch (name) {
      case "windows-31j", "EUC-JP" -> japanese(decoded(name, bytes));
      case "x-windows-949" -> share(decoded(name, bytes), c -> c >= 0xAC00 && c <= 0xD7A3);
      // A little less than Korean, whose bytes are all everyday ones of GB 2312 too.
      case "GB18030" -> 0.95 * shareOfPairs(decoded(name, bytes), bytes, 0xB0, 0xD7, 0xA1);
      case "Big5" -> 0.95 * shareOfPairs(decoded(name, bytes), bytes, 0xA4, 0xC6, 0x40);
      case "windows-1253" -> frequent(decoded(name, bytes), "αοιετσνηυρ");
      case "windows-1255" -> frequent(decoded(name, bytes), "יוהלארתמבש");
      case "windows-1256" -> frequent(decoded(name, bytes), "اليمونرتبة");
      default -> frequent(decoded(name, bytes), "оеаинтсрвл");
    };
  }

  /** {@return the text, or an empty one when a byte has no meaning in the encoding} */
  private static String decoded(String name, byte[] bytes) {
    try {
      return Charset.forName(name)
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notThisOne) {
      return "";
    }
  }

  private static double share(String text, IntPredicate everyday) {
    int all = 0;
    int fit = 0;
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      if (c > 127 && Character.isLetter(c)) {
        all++;
        fit += everyday.test(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) fit / all;
  }

  /** The ten most frequent letters of an alphabet make up more than half of any longer text. */
  private static double frequent(String text, String letters) {
    return Math.min(1, share(text, c -> letters.indexOf(c) >= 0) / 0.55);
  }

  /** Japanese is a mixture of kana and Chinese characters; half-width kana are a wrong guess. */
  private static double japanese(String text) {
    double kana = share(text, c -> c >= 0x3041 && c <= 0x30FE);
    double han = share(text, c -> c >= 0x4E00 && c <= 0x9FFF);
    return kana < 0.2 ? 0 : kana + han;
  }

  /** {@return the share of pairs of bytes that lie in the first level of a Chinese encoding} */
  private static double shareOfPairs(String text, byte[] bytes, int from, int to, int trail) {
    int all = 0;
    int fit = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, LOOKED_AT) && !text.isEmpty(); i++) {
      int lead = bytes[i] & 0xFF;
      int second = bytes[++i] & 0xFF;
      if (lead < 0x80) {
        i--;
      } else if (lead < 0xA1 || lead > 0xA3) {
        all++;
        fit += lead >= from && lead <= to && second >= trail ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) fit / all;
  }
}
