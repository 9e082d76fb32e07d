package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

  private final Countries countries = Countries.load();

  @Test
  void findsACountryByEveryKindOfWord() {
    assertThat(sense("South Korea")).isEqualTo("KR NAME");
    assertThat(sense("ROK")).isEqualTo("KR NAME");
    assertThat(sense("South Koreans")).isEqualTo("KR PEOPLE");
    assertThat(sense("South Korean")).isEqualTo("KR ADJECTIVE");
    assertThat(sense("Seoul")).isEqualTo("KR CAPITAL");
    assertThat(sense("Blue House")).isEqualTo("KR SEAT");
  }

  @Test
  void tellsTheCountryFromThePronoun() {
    assertThat(sense("US")).isEqualTo("US NAME");
    assertThat(countries.find("us")).isEmpty();
    assertThat(countries.find("turkey")).isEmpty();
  }

  @Test
  void findsNamesWithArticlePossessiveAndHeadlineCapitals() {
    assertThat(sense("the Netherlands")).isEqualTo("NL NAME");
    assertThat(sense("Japan’s")).isEqualTo("JP NAME");
    assertThat(sense("NORTH KOREA")).isEqualTo("KP NAME");
    assertThat(sense("the Kremlin")).isEqualTo("RU SEAT");
  }

  @Test
  void readsACityStateAsTheStateAndBrusselsAsTheUnion() {
    assertThat(sense("Singapore")).isEqualTo("SG NAME");
    assertThat(sense("Brussels")).isEqualTo("EU CAPITAL");
  }

  @Test
  void everyCountryIsFoundByItsOwnName() {
    assertThat(countries.all()).hasSizeGreaterThan(200);
    assertThat(countries.all())
        .allSatisfy(country ->
            assertThat(countries.find(country.name()).map(Countries.Sense::country))
                .contains(country));
  }

  private String sense(String words) {
    return countries.find(words).map(s -> s.country().code() + " " + s.kind()).orElse("none");
  }
}
