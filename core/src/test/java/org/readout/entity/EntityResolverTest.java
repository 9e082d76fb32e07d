package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Citation;
import org.readout.mention.MentionedArticle;

class EntityResolverTest {

  @Test
  void aSurnameIsThePersonWhomOtherReportsName() {
    Told story =
        Told.by(
            "Anna Hilton met the board on Monday. Hilton said she was glad. Hilton left at noon.",
            "The standoff underscores Hilton's frustration at attempts to press China.");
    assertThat(story.type("Hilton")).contains(Entity.Type.PERSON);
    assertThat(story.last("Hilton")).isEqualTo("Anna Hilton");
  }

  @Test
  void aFullNameIsThePersonWhoseSurnameStandsAlone() {
    Told story =
        Told.by(
            "Anna Nasser was held on Monday. Nasser is 16. Nasser's father spoke. Nasser wept.",
            "The court released Anna Nasser.");
    assertThat(story.type("Anna Nasser")).contains(Entity.Type.PERSON);
  }

  @Test
  void oneLeaderIsOneHoweverHeIsSpelt() {
    Told story =
        Told.by(
            "President Lee Hyun-woo arrived in Oslo. Lee smiled.",
            "Lee Hyun Woo, the president of South Korea, left.",
            "Moon Jae-in met Lee Hyun-Woo. Lee left.");
    assertThat(story.last("Lee Hyun-Woo")).isEqualTo(story.last("Lee Hyun Woo"));
    assertThat(story.last("Lee")).isEqualTo(story.last("Lee Hyun Woo"));
  }

  @Test
  void namesAndPeopleOfACountryAreTheCountry() {
    Told story = Told.by("The DPRK fired a missile. South Koreans saw what North Korea had done.");
    assertThat(story.last("DPRK")).isEqualTo("North Korea");
    assertThat(story.last("South Koreans")).isEqualTo("South Korea");
  }

  @Test
  void aCapitalThatActsIsTheGovernment() {
    Told story = Told.by("Moscow wants a deal. Washington has warned Tehran against an attack.");
    assertThat(story.last("Moscow")).isEqualTo("Russia");
    assertThat(story.last("Washington")).isEqualTo("United States");
  }

  @Test
  void aCapitalWhereThingsHappenIsThePlace() {
    Told story =
        Told.by("The leaders met in Moscow on Friday. She flew to Paris after visiting Rome.");
    assertThat(story.type("Moscow")).contains(Entity.Type.PLACE);
    assertThat(story.type("Paris")).contains(Entity.Type.PLACE);
    assertThat(story.last("Rome")).isEqualTo("Rome");
  }

  @Test
  void twoCapitalsBetweenWhichTiesExistAreGovernments() {
    Told story = Told.by("Relations between Ankara and Athens have improved.");
    assertThat(story.last("Ankara")).isEqualTo("Turkey");
    assertThat(story.last("Athens")).isEqualTo("Greece");
  }

  @Test
  void anAcronymIsTheBodyThatItStandsFor() {
    Told story =
        Told.by(
            "The International Atomic Energy Agency (IAEA) sent inspectors.",
            "The IAEA said the site was empty.");
    assertThat(story.last("IAEA")).isEqualTo("International Atomic Energy Agency");
  }

  @Test
  void aMinistryIsTheSameWhicheverWayItsCountryIsNamed() {
    Told story =
        Told.by(
            "The Chinese Foreign Ministry protested.",
            "China's Foreign Ministry said it was sorry.");
    assertThat(story.entities().all().stream().filter(e -> e.name().endsWith("Foreign Ministry")))
        .hasSize(1);
  }

  @Test
  void theTailOfALongNameIsItsShortForm() {
    Told story =
        Told.by("The Nordic Fisheries Control Board met. The Fisheries Control Board voted.");
    assertThat(story.last("Fisheries Control Board")).isEqualTo("Nordic Fisheries Control Board");
  }

  @Test
  void theNorthIsTheCountryWhoseNameBeginsSo() {
    Told story = Told.by("North Korea tested a missile. Later the North confirmed the test.");
    assertThat(story.last("North")).isEqualTo("North Korea");
  }

  @Test
  void whatMostReportsTellOfANameCounts() {
    Told story =
        Told.by(
            "Trump spoke. Donald Trump said Trump would win. Trump smiled. Then Trump left.",
            "Officials said that Donald Trump had agreed.");
    assertThat(story.entities().all()).hasSize(1);
  }

  @Test
  void ministriesOfTwoCountriesStayApart() {
    Told story =
        Told.by(
            "The Russian Defense Ministry denied it. The Chinese Defense Ministry kept silent.");
    assertThat(story.entities().all().stream().filter(e -> e.name().endsWith("Defense Ministry")))
        .hasSize(2);
  }

  @Test
  void theArmyIsTheArmyNamedBefore() {
    Told story = Told.by("The Israeli army said he was unhurt. On Tuesday the army opened a case.");
    assertThat(story.last("the army")).isEqualTo("Israeli army");
  }

  @Test
  void theGovernmentOfACountryIsTheCountry() {
    assertThat(Told.by("The Spanish government resigned.").last("The Spanish government"))
        .isEqualTo("Spain");
  }

  @Test
  void thePresidentIsTheOneWhoHoldsTheOffice() {
    Told story =
        Told.by("French President Emmanuel Macron arrived. The French president was met by rain.");
    assertThat(story.last("The French president")).isEqualTo("Emmanuel Macron");
  }

  @Test
  void anIndefiniteNounNamesNobody() {
    Told story = Told.by("French President Emmanuel Macron arrived. It was odd for a president.");
    assertThat(story.last("a president")).isEqualTo("nobody");
  }

  @Test
  void pronounsGoToTheSubjectOfTheSentenceBefore() {
    Told story = Told.by("Theresa May called John Kerry on Monday. She said the talks had begun.");
    assertThat(story.last("She")).isEqualTo("Theresa May");
  }

  @Test
  void aPronounThatMayBeEitherNamesNobody() {
    Told story = Told.by("Paul Keller and Mark Stone signed the paper. He smiled.");
    assertThat(story.last("He")).isEqualTo("nobody");
  }

  @Test
  void aPronounStaysWithTheOneWhomTheReportIsAbout() {
    Told story =
        Told.by("Paul Keller won on Sunday. He thanked voters. Later he flew home. He was tired.");
    assertThat(story.last("He")).isEqualTo("Paul Keller");
  }

  @Test
  void itsGoesToTheCountryThatIsTheSubject() {
    Told story = Told.by("Norway has expanded its fleet.");
    assertThat(story.last("its")).isEqualTo("Norway");
  }

  @Test
  void theMostMentionedEntityComesFirst() {
    Told story = Told.by("Norway, Sweden and Norway again. Norway won.");
    assertThat(story.entities().all().getFirst().name()).isEqualTo("Norway");
    assertThat(story.entities().all().getFirst().id()).isEqualTo("e1");
  }

  @Test
  void holdsOnAnyText() {
    List<String> texts = RandomText.texts(200).toList();
    List<MentionedArticle> articles =
        IntStream.range(0, texts.size()).mapToObj(i -> Told.read("a" + i, texts.get(i))).toList();
    EntityResolver resolver = new EntityResolver();
    List<Entity> entities = Invariants.same(() -> resolver.resolve(articles).all());
    assertThat(entities).isNotEmpty();
    for (Entity entity : entities) {
      assertThat(entity.mentions()).isNotEmpty().doesNotHaveDuplicates();
      for (Role role : entity.roles()) {
        for (Citation citation : role.evidence()) {
          String text = texts.get(Integer.parseInt(citation.article().substring(1)));
          assertThat(citation.span().end()).isLessThanOrEqualTo(text.length());
        }
      }
    }
  }
}
