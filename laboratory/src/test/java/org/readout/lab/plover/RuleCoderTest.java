package org.readout.lab.plover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.event.PloverType;

class RuleCoderTest {
  private static RuleCoder coder;

  @BeforeAll
  static void load() {
    coder = new RuleCoder();
  }

  @Test
  void codesWhatWasDone() {
    assertCode("<s>France</s> imposed sanctions on <t>Japan</t>.", PloverType.COERCE);
  }

  @Test
  void codesCooperationToComeAsAgreement() {
    assertCode("<s>France</s> will send aid to <t>Japan</t>.", PloverType.AGREE);
  }

  @Test
  void codesDeniedCooperationAsRejection() {
    assertCode("<s>France</s> will not release <t>the sailors</t>.", PloverType.REJECT);
  }

  @Test
  void abstainsWhenNoRuleFits() {
    assertCode("<s>France</s> resembles <t>Japan</t>.", PloverType.UNCODED);
  }

  private static void assertCode(String marked, PloverType expected) {
    assertThat(coder.code(MarkedSentence.of(marked, PloverType.UNCODED))).isEqualTo(expected);
  }
}
