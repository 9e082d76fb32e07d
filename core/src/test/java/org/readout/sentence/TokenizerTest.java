package org.readout.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Map<String, String> ABBREVIATIONS =
      Reader.rows("abbreviations.tsv").stream().collect(Collectors.toMap(r -> r[0], r -> r[1]));

  private final Tokenizer tokenizer =
      new Tokenizer(
          ABBREVIATIONS,
          Reader.rows("prefixes.tsv").stream().map(row -> row[0]).collect(Collectors.toSet()));

  private String tokens(String text) {
    Tokenizer.Tokens tokens = tokenizer.tokenize(text, 0, text.length());
    return IntStream.range(0, tokens.size)
        .mapToObj(i -> text.substring(tokens.starts[i], tokens.ends[i]))
        .collect(Collectors.joining(" "));
  }

  private void assertTokens(String spaced) {
    assertThat(tokens(spaced.replace(" ", "").replace("_", " ")))
        .isEqualTo(spaced.replace("_ ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We _ ca n't _ wait",
        "they _ wo n’t _ go",
        "it 's _ hers",
        "Berg ’s _ plan",
        "we 've _ seen",
        "they _ can not"
      })
  void splitsClitics(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The _ U.S. _ envoy",
        "Mr. _ Berg",
        "J. _ R. _ Stone",
        "on _ Jan. _ 4",
        "at _ 9:30 _ a.m. _ sharp",
        "No. _ 10 _ Street",
        "Acme _ Inc. _ said"
      })
  void keepsTheFullStopOfAnAbbreviation(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(strings = {"He _ left _ .", "No _ .", "the _ sun _ .", "It _ is _ I _ ."})
  void splitsAFullStopFromAWord(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a _ two - day _ trip",
        "Norway - Sweden _ ties",
        "was _ re-elected",
        "by _ e-mail",
        "non-aligned _ states"
      })
  void splitsHyphensButNotAfterAPrefix(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,500 _ troops",
        "$ 2.5 _ billion",
        "US$ 3 _ million",
        "50 % _ of",
        "since _ 9/11",
        "10 - 12 _ days"
      })
  void keepsNumbersWhole(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see _ https://example.org/a?b=c .",
        "write _ to _ desk@example.org ,",
        "by _ @someone",
        "under _ #peace"
      })
  void keepsAddressesWhole(String spaced) {
    assertTokens(spaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ Yes , ” _ he _ said",
        "wait ... _ what",
        "the _ deal — or _ not",
        "( the _ bank )",
        "the _ students ' _ union"
      })
  void setsMarksApart(String spaced) {
    assertTokens(spaced);
  }

  @Test
  void keepsLettersBeyondTheBasicPlaneWhole() {
    assertThat(tokens("so 😀 good")).isEqualTo("so 😀 good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", "=", "a"})
  void readsALongRunOfOneCharacterAsOneToken(String character) {
    String run = character.repeat(100_000);
    assertThat(tokens(run)).isEqualTo(run);
  }
}
