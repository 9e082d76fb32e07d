package org.readout.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.article.Known;

class FrontMatterTest {

  @Test
  void tellsAllThatItKnows() {
    Known known =
        FrontMatter.find(
                """
                ---
                id: a1
                outlet: "The Harbour Post"
                url: https://example.org/talks?id=3
                title: 'Talks: the end'
                authors: Ana Ruiz, Tom Berg and Li Na
                published: January 5, 2026
                section: world
                ---
                Talks ended.
                """)
            .known();
    assertThat(known.id()).contains("a1");
    assertThat(known.outlet()).contains("The Harbour Post");
    assertThat(known.url()).contains("https://example.org/talks?id=3");
    assertThat(known.title()).contains("Talks: the end");
    assertThat(known.authors()).containsExactly("Ana Ruiz", "Tom Berg", "Li Na");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void readsAListOfAuthors() {
    assertThat(FrontMatter.find("---\nauthors:\n- Ana Ruiz\n- Tom Berg\n---\n").known().authors())
        .containsExactly("Ana Ruiz", "Tom Berg");
    assertThat(FrontMatter.find("---\nauthors: [Ana Ruiz, \"Tom Berg\"]\n---\n").known().authors())
        .containsExactly("Ana Ruiz", "Tom Berg");
  }

  @Test
  void readsWindowsLineEndsAndAByteOrderMark() {
    assertThat(FrontMatter.find("\uFEFF---\r\ntitle: Talks\r\n---\r\nText").known().title())
        .contains("Talks");
  }

  @Test
  void leavesATextAloneThatBeginsWithARule() {
    assertThat(FrontMatter.find("---\nTalks ended on Monday, they said.\n---\n").known())
        .isEqualTo(Known.NOTHING);
    assertThat(FrontMatter.find("---\ntitle: never closed\n").known()).isEqualTo(Known.NOTHING);
    assertThat(FrontMatter.find("Text\n---\ntitle: late\n---\n").known()).isEqualTo(Known.NOTHING);
  }

  @Test
  void namesTheLineOfADateThatCannotBeRead() {
    assertThat(FrontMatter.find("---\ntitle: Talks\npublished: soon\n---\n").oddLine())
        .isEqualTo(3);
  }
}
