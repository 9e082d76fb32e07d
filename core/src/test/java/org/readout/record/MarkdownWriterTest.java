package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.brief.FerryStory;
import org.readout.brief.Line.Section;

class MarkdownWriterTest {
  @Test
  void quotesTheWordsBeneathTheLine() throws IOException {
    assertThat(write(MarkdownWriter.Settings.ALL))
        .contains(
            """
            - The talks were their second since March (2 reports, 1 origin)

              > “The talks were their second since March” — Northern Ledger, line 3 \s
              > “their second meeting since March” — Harbour Courier, line 3
            """);
  }

  @Test
  void opensWithTheTitleOfTheStory() throws IOException {
    assertThat(write(MarkdownWriter.Settings.ALL))
        .startsWith("# Brandt meets Osei in Port Lune\n\n## What happened\n\n- ");
  }

  @Test
  void writesOnlyTheSectionAskedFor() throws IOException {
    assertThat(write(new MarkdownWriter.Settings(Set.of(Section.WATCH))))
        .contains("## What to watch")
        .doesNotContain("## Figures");
  }

  @Test
  void textStaysText() {
    assertThat(MarkdownWriter.plain("*a* [b](c) <i> # `d`\n1. e"))
        .isEqualTo("\\*a\\* \\[b\\](c) \\<i\\> \\# \\`d\\` 1. e");
  }

  @Test
  void anOpeningNumberMakesNoList() {
    assertThat(MarkdownWriter.plain("14. agreements")).isEqualTo("14\\. agreements");
    assertThat(MarkdownWriter.plain("- and")).isEqualTo("\\- and");
  }

  private static String write(MarkdownWriter.Settings settings) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownWriter().write(FerryStory.record(), settings, out);
    return out.toString();
  }
}
