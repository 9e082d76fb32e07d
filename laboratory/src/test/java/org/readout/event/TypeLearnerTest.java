package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.event.TypeLearner.Example;

class TypeLearnerTest {
  private static PairReader reader;

  @BeforeAll
  static void load() {
    reader = new PairReader();
  }

  @Test
  void tellsTypesApartByWhatWasDone() {
    TypeModel model = TypeLearner.learn(examples());
    assertThat(likeliest(model, "<s>Chile</s> praised <t>Peru</t>.")).isEqualTo(PloverType.SUPPORT);
    assertThat(likeliest(model, "<s>Chile</s> bombed <t>Peru</t>.")).isEqualTo(PloverType.ASSAULT);
  }

  @Test
  void teachesTheSameBytesTwice() throws IOException {
    assertThat(bytes(TypeLearner.learn(examples())))
        .isEqualTo(bytes(TypeLearner.learn(examples())));
  }

  private static PloverType likeliest(TypeModel model, String marked) {
    return model
        .code(reader.read(MarkedSentence.of(marked, PloverType.UNCODED)))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (String party : List.of("Japan", "Norway", "Ghana")) {
      examples.add(example("<s>France</s> praised <t>" + party + "</t>.", PloverType.SUPPORT));
      examples.add(example("<s>France</s> bombed <t>" + party + "</t>.", PloverType.ASSAULT));
    }
    return examples;
  }

  private static Example example(String marked, PloverType type) {
    return new Example(reader.read(MarkedSentence.of(marked, type)), type);
  }

  private static byte[] bytes(TypeModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
