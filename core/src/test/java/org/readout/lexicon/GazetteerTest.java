package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.load(Countries.load());

  @Test
  void aTownLiesInItsRegionAndCountry() {
    assertThat(within("Shenzhen")).isEqualTo("Guangdong, China");
    assertThat(within("Bandung")).isEqualTo("West Java, Indonesia");
  }

  @Test
  void aRegionLiesInItsCountryWhateverItsKindIsCalled() {
    assertThat(within("Guangdong Province")).isEqualTo("China");
    assertThat(within("Bavaria")).isEqualTo("Germany");
  }

  @Test
  void aCapitalLiesInItsCountry() {
    assertThat(within("Kiev")).isEqualTo("Ukraine");
    assertThat(within("Nairobi")).endsWith("Kenya");
  }

  @Test
  void accentsAndApostrophesDoNotMatter() {
    assertThat(within("Medellin")).isEqualTo("Antioquia, Colombia");
    assertThat(within("Xi’an")).isEqualTo("Shaanxi, China");
  }

  @Test
  void aNameOfNoKnownPlaceLiesNowhere() {
    assertThat(within("San José de la Nada")).isEmpty();
    assertThat(within("Nowhere")).isEmpty();
    assertThat(within("")).isEmpty();
  }

  @Test
  void theRowsStandInTheOrderInWhichTheyAreSearched() {
    List<String> keys =
        Table.rows(Gazetteer.class, "towns.tsv", 3).stream().map(List::getFirst).toList();
    assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(5_000);
    assertThat(keys).allSatisfy(key -> assertThat(within(key)).isNotEmpty());
  }

  private String within(String name) {
    return gazetteer.find(name).map(place -> String.join(", ", place.within())).orElse("");
  }
}
