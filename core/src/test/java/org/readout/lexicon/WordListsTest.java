package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.entity.EntityResolver;
import org.readout.mention.MentionFinder;
import org.readout.question.Asker;

class WordListsTest {

  @Test
  void everyListHoldsTheWordOfItsExample() {
    int examples = 0;
    List<Class<?>> rooms =
        List.of(EntityResolver.class, MentionFinder.class, Happenings.class, Asker.class);
    for (Class<?> room : rooms) {
      for (List<String> row : Table.rows(room, "words.tsv", 3)) {
        String example = row.get(2);
        int open = example.indexOf('[');
        String word = example.substring(open + 1, example.indexOf(']'));
        assertThat(WordLists.of(room).get(row.getFirst())).as(example).contains(word);
        examples++;
      }
    }
    assertThat(examples).isEqualTo(33);
  }

  @Test
  void aListThatIsNotThereIsAMistake() {
    WordLists lists = WordLists.of(EntityResolver.class);
    assertThatThrownBy(() -> lists.get("nothing")).hasMessageContaining("nothing");
  }
}
