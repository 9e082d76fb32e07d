package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Draft;
import org.readout.brief.ReadoutRecord;

/** Large odd texts go through all rooms without an error. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

  private static final int SIZE = 4_000;

  private final Readout readout = Readout.create(new Settings(1, step -> {}));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"",
        "\" ",
        "“",
        "“a ",
        " 'a",
        "a. ",
        "\n",
        "Talks: on\n",
        "said ",
        "he said\n",
        "\"Yes,\" he said. ",
        "Lee and ",
        "Ministry of ",
        "that he said ",
        "January 4, 2026, ",
        "one hundred and ",
        "http://a.b/",
        "\uD83D"
      })
  void readsToTheEndWhatConsistsOf(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    ReadoutRecord record = readout.brief(List.of(Draft.of("odd.txt", text)));

    assertThat(record.articles()).hasSize(1);
    assertThat(record.articles().getFirst().text()).isEqualTo(text);
  }
}
