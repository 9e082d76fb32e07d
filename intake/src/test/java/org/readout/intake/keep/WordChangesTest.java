package org.readout.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordChangesTest {

  private static List<String> told(String before, String after) {
    return WordChanges.between(before, after).stream().map(WordChanges.Change::told).toList();
  }

  @Test
  void tellsEachChangeWithTheWordsBeforeIt() {
    assertThat(
            told(
                "The summit on the 6th in Oslo was long. Forty came.",
                "The summit on the 5th in Oslo was very long. Forty came, he said."))
        .containsExactly(
            "“on the 6th” became “on the 5th”",
            "“very” was added after “Oslo was”",
            "“long. Forty came.” became “long. Forty came, he said.”");
  }

  @Test
  void tellsWhatWasTakenOut() {
    assertThat(told("They met for three days.", "They met."))
        .containsExactly("“They met for three days.” became “They met.”");
    assertThat(told("a b c d", "a b d")).containsExactly("“c” was taken out after “a b”");
  }

  @Test
  void findsNothingInEqualTexts() {
    assertThat(told("a b c", "a  b\nc")).isEmpty();
  }

  @Test
  void makesTheOldTextNewForRandomTexts() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      List<String> old = words(random);
      List<String> now = words(random);
      List<WordChanges.Change> changes =
          WordChanges.between(String.join(" ", old), String.join(" ", now));
      assertThat(changes.isEmpty()).isEqualTo(old.equals(now));
      int gone = changes.stream().mapToInt(one -> count(one.before())).sum();
      int come = changes.stream().mapToInt(one -> count(one.after())).sum();
      assertThat(old.size() - gone).isEqualTo(now.size() - come);
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      words.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return words;
  }

  private static int count(String words) {
    return words.isEmpty() ? 0 : words.split(" ").length;
  }

  @Test
  void givesUpOnTextsThatHaveLittleInCommon() {
    StringBuilder one = new StringBuilder();
    StringBuilder two = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      one.append('a').append(i).append(' ');
      two.append('b').append(i).append(' ');
    }
    assertThat(told(one.toString(), two.toString())).isEmpty();
  }
}
