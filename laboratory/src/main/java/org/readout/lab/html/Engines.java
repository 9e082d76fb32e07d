package org.readout.lab.html;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.readout.article.ArticleParser;
import org.readout.article.Block;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.page.PageReader;
import org.readout.intake.page.WebPage;

/** Readout's reader of pages, and those it is measured against. */
final class Engines {

  private Engines() {}

  static List<Engine> all() {
    return List.of(new Own(), new OwnArticle(), new Readability(), new Boilerpipe());
  }

  /** Our reader of pages alone. */
  private static final class Own implements Engine {
    private final PageReader reader = new PageReader();

    @Override
    public String name() {
      return "readout";
    }

    @Override
    public Extraction read(byte[] bytes, String address) {
      WebPage page = reader.read(bytes, Optional.empty(), given(address));
      Known known = page.known();
      return new Extraction(
          known.title().map(title -> title + "\n\n").orElse("") + page.body(),
          page.body(),
          known.title(),
          Optional.of(String.join(", ", known.authors())).filter(names -> !names.isEmpty()),
          known.published().map(LocalDate::toString));
    }
  }

  /** The same, and what the article's parser leaves of it. */
  private static final class OwnArticle implements Engine {
    private final PageReader reader = new PageReader();
    private final ArticleParser parser = new ArticleParser();

    @Override
    public String name() {
      return "readout_article";
    }

    @Override
    public Extraction read(byte[] bytes, String address) {
      WebPage page = reader.read(bytes, Optional.empty(), given(address));
      org.readout.article.Article article =
          parser.parse("a1", new Draft("page", page.text(), page.known(), page.blocks()));
      return new Extraction(
          words(article, true),
          words(article, false),
          article.title(),
          Optional.of(String.join(", ", article.authors())).filter(names -> !names.isEmpty()),
          article.published().date().map(LocalDate::toString));
    }

    private static String words(org.readout.article.Article article, boolean title) {
      StringBuilder words = new StringBuilder();
      for (Block block : article.report()) {
        if (title || block.kind() != Block.Kind.TITLE) {
          words.append(article.words(block.span())).append("\n\n");
        }
      }
      return words.toString();
    }
  }

  private static Optional<String> given(String address) {
    return Optional.of(address).filter(known -> !known.isEmpty());
  }

  /** Readability, as Firefox has it. */
  private static final class Readability implements Engine {

    @Override
    public String name() {
      return "readability4j";
    }

    @Override
    public Extraction read(byte[] bytes, String address) {
      String html = PageText.decode(bytes);
      Article article =
          new Readability4JExtended(address.isEmpty() ? "http://example.org/" : address, html)
              .parse();
      String text = PageText.blocks(Optional.ofNullable(article.getContent()).orElse(""));
      Optional<String> title = Optional.ofNullable(article.getTitle());
      return new Extraction(
          title.orElse("") + "\n\n" + text,
          text,
          title,
          Optional.ofNullable(article.getByline()),
          Optional.empty());
    }
  }

  /** Boilerpipe's extractor of articles (Kohlschütter, Fankhauser and Nejdl, WSDM 2010). */
  private static final class Boilerpipe implements Engine {

    @Override
    public String name() {
      return "boilerpipe";
    }

    @Override
    public Extraction read(byte[] bytes, String address) {
      try {
        return Extraction.ofText(ArticleExtractor.INSTANCE.getText(PageText.decode(bytes)));
      } catch (BoilerpipeProcessingException failed) {
        return Extraction.NOTHING;
      }
    }
  }
}
