package org.readout.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "She paid a $30,000 fine.|$30,000 fine;30000;USD;EXACT;fine",
        "She paid A$30,000.|A$30,000;30000;AUD;EXACT;",
        "The firm paid half a million dollars.|half a million dollars;500000;USD;EXACT;",
        "It cost hundreds of millions of euros.|hundreds of millions of euros;200000000;EUR;ABOUT;",
        "It paid 1,5 million euros.|1,5 million euros;1500000;EUR;EXACT;",
        "About 1.3 bn people live there.|About 1.3 bn people;1300000000;;ABOUT;people",
        "It cost 5 crore rupees.|5 crore rupees;50000000;INR;EXACT;",
      })
  void tellsMoneyAndScalesAsTheyAreWritten(String text, String quantity) {
    assertThat(find(text)).extracting(q -> shown(q, text)).containsExactly(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One in five farmers agreed.|One in five farmers;20;%;EXACT;farmers",
        "More than six in 10 farmers agreed.|More than six in 10 farmers;60;%;MORE_THAN;farmers",
        "Nine out of ten farmers agreed.|Nine out of ten farmers;90;%;EXACT;farmers",
        "Just over a third voted.|Just over a third;33.33;%;MORE_THAN;",
        "Prices rose by a fifth.|a fifth;20;%;EXACT;",
        "Over half the seats are empty.|Over half;50;%;MORE_THAN;seats",
        "The bank cut rates by a quarter of a percentage point.|a quarter of a percentage"
            + " point;0.25;pp;EXACT;",
        "Three-quarters of a million people fled.|Three-quarters of a million"
            + " people;750000;;EXACT;people",
      })
  void tellsShares(String text, String quantity) {
    assertThat(find(text)).extracting(q -> shown(q, text)).containsExactly(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The man, 34, died.|34;34;year;EXACT;",
        "Ada Lund, then 44, led the party.|44;44;year;EXACT;",
        "He turned 70 in May.|70;70;year;EXACT;",
        "The storm left more than 100 injured.|more than 100 injured;100;;MORE_THAN;injured",
        "The death toll rose to 45.|45;45;;EXACT;death toll",
        "Hundreds were arrested.|Hundreds;200;;ABOUT;",
        "Several hundred people marched.|Several hundred people;300;;ABOUT;people",
        "The 300-seat chamber met.|300;300;;EXACT;seat",
        "A 3,000-strong crowd gathered.|3,000;3000;;EXACT;crowd",
      })
  void tellsPeopleAndThings(String text, String quantity) {
    assertThat(find(text)).extracting(q -> shown(q, text)).containsExactly(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was minus 5 degrees.|minus 5 degrees;-5;°;EXACT;",
        "Growth fell to -3.2 percent.|-3.2 percent;-3.2;%;EXACT;",
        "It was 35C in the shade.|35C;35;°C;EXACT;",
        "The town lies 30km north of the river.|30km;30;km;EXACT;",
        "A 6.3-magnitude earthquake struck.|6.3-magnitude earthquake;6.3;magnitude;EXACT;earthquake",
        "The quake had a magnitude of 7.1.|magnitude of 7.1;7.1;magnitude;EXACT;",
      })
  void tellsWhatIsMeasured(String text, String quantity) {
    assertThat(find(text)).extracting(q -> shown(q, text)).containsExactly(quantity);
  }

  @Test
  void tellsTheAgesOfARange() {
    assertThat(find("Women aged 54 to 65 were asked."))
        .extracting(Quantity::unit)
        .containsExactly("year", "year");
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
        "The Group of 20 met.",
        "The treaty of 1648 ended the war.",
        "He has a 401(k) plan.",
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
        "It is the third-largest port in the region.|3;largest port;;",
        "It was the second-deadliest storm since 2010.|2;deadliest storm;;since 2010",
        "It is the twenty-first package.|21;package;;",
        "It is the thirteenth round.|13;round;;",
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
        "The 14th Amendment stands.",
        "He had second thoughts.",
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
