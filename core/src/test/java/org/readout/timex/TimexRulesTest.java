package org.readout.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimexRulesTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);
  private static final int RULES = 280;

  private final TimexFinder finder = new TimexFinder();

  @Test
  void everyRuleHasAnExampleOfItsOwn() {
    assertThat(finder.rules()).hasSize(RULES);
    assertThat(finder.rules().stream().map(RuleBook.Rule::id).distinct()).hasSize(RULES);
    assertThat(finder.rules().stream().map(RuleBook.Rule::example).distinct()).hasSize(RULES);
  }

  @TestFactory
  Stream<DynamicTest> findsTheExpressionOfItsExample() {
    return finder.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
  }

  private void check(RuleBook.Rule rule) {
    String example = rule.example();
    int equals = example.lastIndexOf(" = ");
    String marked = example.substring(0, equals);
    int open = marked.indexOf("[[");
    int close = marked.indexOf("]]");
    String words = marked.substring(open + 2, close);
    String text = marked.substring(0, open) + words + marked.substring(close + 2);
    List<Timex> found =
        finder.find(Tagged.article(text, Optional.of(WEDNESDAY)), Tagged.reading(text));
    if (rule.maker().equals("none")) {
      assertThat(found).extracting(t -> t.span().of(text)).doesNotContain(words);
      return;
    }
    assertThat(found)
        .extracting(t -> t.span().of(text), Timex::type, Timex::value, Timex::rule)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                words, rule.type(), example.substring(equals + 3), rule.id()));
  }
}
