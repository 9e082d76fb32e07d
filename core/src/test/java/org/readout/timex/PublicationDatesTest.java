package org.readout.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;

class PublicationDatesTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);
  private static final String DATED =
      "Petersen arrived in Norland on March 17. Petersen will meet Okafor on March 20.";

  private final PublicationDates dates = new PublicationDates();

  @Test
  void keepsADateThatIsKnown() {
    assertThat(dates.infer(List.of(article(DATED, Optional.of(WEDNESDAY)))))
        .containsExactly(new Published(Optional.of(WEDNESDAY), Published.Basis.METADATA, "given"));
  }

  @Test
  void countsBackFromAPlanThatAnotherReportDates() {
    String text = "Okafor said on Tuesday that Petersen will visit Norland on Friday.";
    assertThat(inferred(text)).contains(LocalDate.of(2026, 3, 17));
  }

  @Test
  void putsARecapAfterTheDayItTells() {
    String text = "Petersen met Okafor in Norland. They spoke on Friday.";
    assertThat(inferred(text)).contains(LocalDate.of(2026, 3, 20));
  }

  @Test
  void putsAPreviewBeforeTheDayItTells() {
    String text = "Petersen will meet Okafor in Norland on March 20, 2026.";
    assertThat(inferred(text).orElseThrow()).isBefore(LocalDate.of(2026, 3, 20));
  }

  @Test
  void staysNearTheMainEventWithoutAClue() {
    String text = "Petersen praised Okafor. Norland gained from it.";
    assertThat(inferred(text).orElseThrow())
        .isBetween(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 22));
  }

  @Test
  void abstainsWhenNoRelatedReportIsDated() {
    List<Published> found =
        dates.infer(
            List.of(
                article(DATED, Optional.of(WEDNESDAY)),
                article("Rain fell on the hills of Southmark on Monday.", Optional.empty())));
    assertThat(found.get(1).date()).isEmpty();
    assertThat(found.get(1).why()).isEqualTo("neither this nor a related report is dated");
  }

  @Test
  void leavesOneArticleWithoutADateUndated() {
    assertThat(dates.infer(List.of(article("They met on Friday.", Optional.empty()))))
        .extracting(Published::date)
        .containsExactly(Optional.empty());
  }

  private Optional<LocalDate> inferred(String text) {
    List<Published> found =
        dates.infer(
            List.of(article(DATED, Optional.of(WEDNESDAY)), article(text, Optional.empty())));
    assertThat(found.get(1).basis()).isEqualTo(Published.Basis.INFERRED);
    return found.get(1).date();
  }

  /** An article in which every word with a capital is a name. */
  private static MentionedArticle article(String text, Optional<LocalDate> published) {
    Article article = Tagged.article(text, published);
    List<Mention> names = new ArrayList<>();
    for (Piece piece : Piece.split(text, new Span(0, text.length()))) {
      if (piece.capital() && !piece.glued()) {
        names.add(new Mention(piece.span(), 0, 0, Mention.Kind.NAME, Mention.Type.UNKNOWN));
      }
    }
    return new MentionedArticle(article, Tagged.reading(text), names);
  }
}
