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
