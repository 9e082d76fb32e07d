package org.readout.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

class MentionFinderTest {

  private static final Reader READER = Reader.load();

  private final MentionFinder finder = new MentionFinder();
  private final ArticleParser parser = new ArticleParser();

  @Test
  void freesNamesFromTitlesAndPossessives() {
    assertThat(names("Officials met French President Emmanuel Macron's envoy in Paris."))
        .contains("NATIONALITY French", "PERSON Emmanuel Macron", "PLACE Paris");
  }

  @Test
  void keepsHyphensInNames() {
    assertThat(names("The plan was welcomed by Prime Minister Han Duck-soo on Friday."))
        .contains("PERSON Han Duck-soo");
  }

  @Test
  void keepsALastSyllableThatLooksLikeAPreposition() {
    assertThat(names("On Monday South Korean President Moon Jae-in said that talks would go on."))
        .contains("PERSON Moon Jae-in");
    assertThat(names("The visit by Moon Jae-in to Beijing ended.")).contains("PERSON Moon Jae-in");
    assertThat(names("Kim Jong Un and Moon Jae In met at Panmunjom."))
        .contains("PERSON Kim Jong Un", "PERSON Moon Jae In");
    assertThat(names("Choe Ryong Hae and Hwang Pyong So visited Incheon."))
        .contains("PERSON Choe Ryong Hae", "PERSON Hwang Pyong So");
  }

  @Test
  void keepsTheThirdPartOfANameBeforeAVerb() {
    assertThat(names("North Korean leader Kim Jong Un warned the United States on Tuesday."))
        .contains("PERSON Kim Jong Un");
  }

  @Test
  void joinsAFamilyNameThatBeginsTheSentence() {
    assertThat(names("A spokesman said no. Moon Jae-in will fly at noon."))
        .containsExactly("PERSON Moon Jae-in");
    assertThat(names("Ma Ying-jeou lost to Tsai Ing-wen."))
        .containsExactly("PERSON Ma Ying-jeou", "PERSON Tsai Ing-wen");
  }

  @Test
  void keepsAHyphenAtTheStartOfAName() {
    assertThat(names("Sung-Yoon Lee, a professor at Tufts, said it was a trick."))
        .contains("PERSON Sung-Yoon Lee");
  }

  @Test
  void joinsWhatStandsBeforeAndBehindAnArticle() {
    assertThat(names("Abdel-Fattah al-Burhan leads the army in Sudan."))
        .contains("PERSON Abdel-Fattah al-Burhan");
    assertThat(names("Mohammed bin Salman met Ursula von der Leyen and Jose Ortega y Gasset."))
        .containsExactly(
            "PERSON Mohammed bin Salman",
            "PERSON Ursula von der Leyen",
            "PERSON Jose Ortega y Gasset");
    assertThat(names("Dominique de Villepin met Valery Giscard d'Estaing."))
        .containsExactly("PERSON Dominique de Villepin", "PERSON Valery Giscard d'Estaing");
  }

  @Test
  void keepsTheSuffixOfAName() {
    assertThat(names("Martin Luther King Jr. led the march."))
        .containsExactly("PERSON Martin Luther King Jr.");
  }

  @Test
  void keepsInitialsApostrophesAndDoubleNames() {
    assertThat(names("George W. Bush met J. D. Vance, Tim O’Brien and Jean-Luc Marchand."))
        .containsExactly(
            "PERSON George W. Bush",
            "PERSON J. D. Vance",
            "PERSON Tim O’Brien",
            "PERSON Jean-Luc Marchand");
  }

  @Test
  void oneWordBehindAnArticleIsNoPerson() {
    assertThat(names("The probe left for the Moon on Monday. They will reach the Moon in May."))
        .doesNotContain("PERSON Moon");
  }

  @Test
  void cutsOffWhatAHyphenHasTiedToAName() {
    assertThat(names("A Merkel-style compromise was reached.")).containsExactly("PERSON Merkel");
    assertThat(names("The Moon-Kim talks were held.")).contains("PERSON Moon", "PERSON Kim");
  }

  @Test
  void aFamilyNameMayBeTheNameOfALand() {
    assertThat(names("Michael Jordan spoke to Paris Hilton and Israel Katz."))
        .containsExactly("PERSON Michael Jordan", "PERSON Paris Hilton", "PERSON Israel Katz");
  }

  @Test
  void findsCountriesThatTheReaderLeftOpen() {
    assertThat(names("Trade between the UAE and Côte d'Ivoire doubled."))
        .contains("PLACE UAE", "PLACE Côte d'Ivoire");
  }

  @Test
  void findsBodiesByTheirLastWord() {
    assertThat(
            names("The Harbour Safety Commission closed the pier, the Ministry of Transport said."))
        .contains("ORGANIZATION Harbour Safety Commission", "ORGANIZATION Ministry of Transport");
  }

  @Test
  void findsTheBareNameOfSomeoneNamedInFull() {
    assertThat(names("The bill came from Senator Maria Keller. Few expected Keller to win."))
        .contains("PERSON Maria Keller", "PERSON Keller");
  }

  @Test
  void aTitleInOnePlaceTellsWhatTheNameIsInAllPlaces() {
    assertThat(
            names(
                "President Hilton was glad. The standoff underscores Hilton's frustration. Hours"
                    + " after Hilton accused China, leaders urged Hilton to act."))
        .contains("PERSON Hilton")
        .doesNotContain("ORGANIZATION Hilton");
  }

  @Test
  void takesAnAcronymInBracketsForABody() {
    assertThat(names("The Northern Rail Safety Board (NRSB) met. Later NRSB published its report."))
        .contains("ORGANIZATION Northern Rail Safety Board", "ORGANIZATION NRSB");
  }

  @Test
  void findsNounPhrasesOfPeopleAndBodies() {
    assertThat(of("The foreign minister met two officials of the ministry.", Mention.Kind.NOUN))
        .containsExactly(
            "PERSON The foreign minister", "PERSON two officials", "ORGANIZATION the ministry");
  }

  @Test
  void aTitleBeforeANameIsNoMentionOfItsOwn() {
    assertThat(of("On Monday President Emmanuel Macron spoke.", Mention.Kind.NOUN)).isEmpty();
  }

  @Test
  void tellsThePronounFromTheCountry() {
    assertThat(of("They asked us to leave before the US did.", Mention.Kind.PRONOUN))
        .containsExactly("UNKNOWN They", "UNKNOWN us");
  }

  @Test
  void keepsAPortfolioOutOfTheName() {
    assertThat(names("The Minister of Defence Ingrid Solberg spoke."))
        .containsExactly("PERSON Ingrid Solberg");
    assertThat(names("He met US Secretary of State John Kerry."))
        .containsExactly("PLACE US", "PERSON John Kerry");
  }

  @Test
  void daysAndWeaponsAreNoNames() {
    assertThat(names("Stocks were lower Friday after the test of an ICBM.")).isEmpty();
  }

  @Test
  void joinsTheHyphensOfATown() {
    assertThat(names("Soldiers reached Mazar-i-Sharif at dawn."))
        .containsExactly("PLACE Mazar-i-Sharif");
  }

  @Test
  void warsTreatiesVesselsAndStormsAreNeitherPeopleNorPlaces() {
    assertThat(names("He spoke of the Korean War and of the Paris Agreement.")).isEmpty();
    assertThat(names("They saw the USS Carl Vinson after Hurricane Maria.")).isEmpty();
  }

  @Test
  void aGulfIsAPlace() {
    assertThat(names("The ship left the Gulf of Oman.")).containsExactly("PLACE Gulf of Oman");
  }

  @Test
  void aCapeIsAPlace() {
    assertThat(names("The ship was seen off Cape Horn.")).containsExactly("PLACE Cape Horn");
  }

  @Test
  void whatTheTextCallsAVillageIsAPlace() {
    assertThat(names("Soldiers entered Brod Sira, a small village, on Monday."))
        .containsExactly("PLACE Brod Sira");
  }

  @Test
  void holdsOnAnyText() {
    List<String> texts = RandomText.texts(200).toList();
    assertThat(texts).isNotEmpty();
    for (String text : texts) {
      Article article = parser.parse("a1", Draft.of("any", text));
      Reading reading = READER.read(article);
      List<Mention> mentions = Invariants.same(() -> finder.find(article, reading));
      Invariants.check(article, reading, mentions);
    }
  }

  private List<String> names(String text) {
    return of(text, Mention.Kind.NAME);
  }

  private List<String> of(String text, Mention.Kind kind) {
    Article article = parser.parse("a1", Draft.of("test", text));
    return finder.find(article, READER.read(article)).stream()
        .filter(mention -> mention.kind() == kind)
        .map(mention -> mention.type() + " " + article.words(mention.span()))
        .toList();
  }
}
