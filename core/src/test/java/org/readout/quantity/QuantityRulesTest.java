package org.readout.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.timex.Tagged;

class QuantityRulesTest {

  private static final int RULES = 407;

  private final QuantityFinder finder = new QuantityFinder();

  @Test
  void everyTermHasAnExampleOfItsOwn() {
    assertThat(finder.terms()).hasSize(RULES);
    assertThat(finder.terms().stream().map(Terms.Term::id).distinct()).hasSize(RULES);
    assertThat(finder.terms().stream().map(Terms.Term::example).distinct()).hasSize(RULES);
  }

  @TestFactory
  Stream<DynamicTest> findsTheQuantityOfItsExample() {
    return finder.terms().stream()
        .map(term -> DynamicTest.dynamicTest(term.id(), () -> check(term.example())));
  }

  private void check(String example) {
    int equals = example.lastIndexOf(" = ");
    String marked = example.substring(0, equals);
    int open = marked.indexOf("[[");
    int close = marked.indexOf("]]");
    String words = marked.substring(open + 2, close);
    String text = marked.substring(0, open) + words + marked.substring(close + 2);
    assertThat(finder.find(Tagged.article(text, Optional.empty()), Tagged.reading(text)))
        .extracting(q -> q.span().of(text) + " = " + shown(q))
        .containsExactly(words + example.substring(equals));
  }

  private static String shown(Quantity quantity) {
    return String.join(
        ";",
        quantity.value().toPlainString(),
        quantity.unit(),
        quantity.bound().name(),
        quantity.of());
  }
}
