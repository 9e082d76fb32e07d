package org.readout.lab.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTextTest {

  @TempDir Path folder;

  @Test
  void readsMentionsWithTheirHeads() throws IOException {
    GoldText text =
        read(
            "# text = Anna Berg smiled.",
            "1\tAnna\tAnna\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-cf1-1,2-coref",
            "2\tBerg\tBerg\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)",
            "3\tsmiled\tsmile\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No",
            "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_");
    assertThat(text.text()).isEqualTo("Anna Berg smiled.");
    GoldMention mention = text.mentions().getFirst();
    assertThat(mention.span().of(text.text())).isEqualTo("Anna Berg");
    assertThat(mention.head().of(text.text())).isEqualTo("Anna");
    assertThat(mention.type()).isEqualTo("person");
  }

  @Test
  void namesTheFileThatItCannotRead() {
    assertThatThrownBy(() -> read("# text = x", "1\tx"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("GUM_news_x.conllu");
  }

  private GoldText read(String... lines) throws IOException {
    Path file = folder.resolve("GUM_news_x.conllu");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return GoldText.read(file);
  }
}
