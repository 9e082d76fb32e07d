package org.readout.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.timex.Tagged;

class QuantityFinderTest {

  private static final Reader READER = Reader.load();

  private final QuantityFinder finder = new QuantityFinder();
  private final OrdinalFinder ordinals = new OrdinalFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 40 people were killed.|At least 40 people;40;;AT_LEAST;people",
        "More than fifty buses burned.|More than fifty buses;50;;MORE_THAN;buses",
        "The loan is worth $2.5 million.|$2.5 million;2500000;USD;EXACT;",
        "The bank lent €3bn in aid.|€3bn;3000000000;EUR;EXACT;aid",
        "Nearly half of the farms are dry.|Nearly half;50;%;NEARLY;farms",
        "Exports rose 4.5 percent.|4.5 percent;4.5;%;EXACT;",
        "A 17-year-old student was held.|17-year-old student;17;year;EXACT;student",
        "A woman aged 63 was hurt.|63;63;year;EXACT;",
        "Forty-two ships sailed.|Forty-two ships;42;;EXACT;ships",
        "Dozens of boats sank.|Dozens of boats;24;;ABOUT;boats",
        "Up to 300 soldiers may leave.|Up to 300 soldiers;300;;AT_MOST;soldiers",
        "They signed 14 memorandums of understanding.|14 memorandums of"
            + " understanding;14;;EXACT;memorandums of understanding",
        "The road is 27km long.|27km;27;km;EXACT;",
      })
  void tellsHowMuchOfWhat(String text, String quantity) {
    assertThat(find(text)).extracting(q -> shown(q, text)).containsExactly(quantity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty of 2019 expires in 2027.",
        "They met at 5.30 p.m. on 12 May.",
        "An F-16 crashed near Route 66.",
        "The Boeing 737 landed.",
        "One of them left, and the other one stayed.",
        "Call 0800 123.",
        "The talks lasted three days.",
        "They back a two-state solution.",
      })
  void leavesOutNumbersThatCountNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"They sent 10 to 15 trucks., 10, 15", "Between 200 and 300 guests came., 200, 300"})
  void givesBothEndsOfARange(String text, int low, int high) {
    assertThat(find(text))
        .extracting(q -> q.value().intValue(), Quantity::bound)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(low, Quantity.Bound.AT_LEAST),
            org.assertj.core.groups.Tuple.tuple(high, Quantity.Bound.AT_MOST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is the first visit by a French minister since 1998.|1;visit;by a French minister;since"
            + " 1998",
        "It was their third since the war.|3;;;since the war",
        "The meeting is the second between the two sides in just four weeks.|2;;between the two"
            + " sides;in just four weeks",
        "She won a third straight term.|3;term;;",
        "The last comparable visit took place there.|-1;comparable visit;;",
      })
  void tellsThePlaceInASeries(String text, String expected) {
    assertThat(ordinals(text))
        .extracting(o ->
            o.rank()
                + ";"
                + o.of()
                + ";"
                + o.by().map(span -> span.of(text)).orElse("")
                + ";"
                + o.base().map(span -> span.of(text)).orElse(""))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They first met in Oslo.",
        "The first lady left.",
        "Sales rose in the third quarter.",
        "They met last week.",
        "A third of the crop failed.",
      })
  void takesNoOtherWordForAPlaceInASeries(String text) {
    assertThat(ordinals(text)).isEmpty();
  }

  static Stream<String> odd() {
    return Stream.concat(
        RandomText.texts(80),
        Stream.of("9".repeat(2000), "million ".repeat(500), "1,000".repeat(300), "$".repeat(999)));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void findsTheSameSpansTwiceWhateverTheTextSays(String text) {
    Article article = Tagged.article(text, Optional.empty());
    Reading reading = Tagged.reading(text);
    List<Quantity> found = Invariants.same(() -> finder.find(article, reading));
    Invariants.sorted(text, found.stream().map(Quantity::span).toList());
    List<Ordinal> series = Invariants.same(() -> ordinals.find(article, reading));
    assertThat(series).allSatisfy(o -> assertThat(o.span().of(text)).isNotBlank());
  }

  private List<Quantity> find(String text) {
    Article article = Tagged.article(text, Optional.empty());
    return finder.find(article, READER.read(article));
  }

  private List<Ordinal> ordinals(String text) {
    Article article = Tagged.article(text, Optional.empty());
    return ordinals.find(article, READER.read(article));
  }

  private static String shown(Quantity quantity, String text) {
    return String.join(
        ";",
        quantity.span().of(text),
        quantity.value().toPlainString(),
        quantity.unit(),
        quantity.bound().name(),
        quantity.of());
  }
}
