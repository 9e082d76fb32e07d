package org.readout.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Known;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a record as JSON that keeps to {@code readout.schema.json}.
 *
 * <p>Offsets are Unicode code points, end exclusive; every {@code text} beside offsets is the exact
 * words. Same record, same characters.
 */
public final class JsonWriter {
  /**
   * What to write.
   *
   * @param includeText whether each article comes with its whole text
   */
  public record Settings(boolean includeText) {}

  /**
   * Writes {@code record}, with a line break at the end.
   *
   * @throws IOException as {@code out} throws it
   */
  public void write(ReadoutRecord record, Settings settings, Appendable out) throws IOException {
    try (JsonFields json = new JsonFields(new Texts(record), out)) {
      json.inObject(() -> fields(record, settings, json));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  private static void fields(ReadoutRecord record, Settings settings, JsonFields json) {
    List<String> setAside = record.setAside().stream().map(Article::id).toList();
    json.text("readout", "1");
    json.objects("articles", record.articles(), article -> article(article, settings, json));
    json.texts("setAside", setAside);
    json.objects("stories", record.stories(), story -> story(story, json));
  }

  private static void article(Article article, Settings settings, JsonFields json) {
    json.text("id", article.id()).text("source", article.source()).text("outlet", article.outlet());
    json.text("url", article.url()).text("title", article.title());
    json.texts("authors", article.authors()).text("language", article.language());
    json.row("published", Optional.of(article.published()), p -> published(article, json));
    json.rows("boilerplate", article.boilerplate(), span -> json.offsets(article.cite(span)));
    details(article, json);
    json.flag("aiWritten", article.aiWritten()).text("sha256", article.sha256());
    json.rows(
        "problems",
        article.problems(),
        problem -> {
          problem.span().ifPresent(span -> json.offsets(article.cite(span)));
          json.text("reason", problem.reason());
        });
    if (settings.includeText()) {
      json.text("text", article.text());
    }
  }

  /** Correction notes that stand in the text come with their place. */
  private static void details(Article article, JsonFields json) {
    Known.Details details = article.details();
    json.text("updated", details.updated().map(Object::toString));
    json.text("section", details.section()).text("credit", details.credit());
    json.text("description", details.description());
    json.rows(
        "corrections",
        details.corrections(),
        note -> {
          int start = article.text().indexOf(note);
          if (start >= 0) {
            json.offsets(article.cite(new Span(start, start + note.length())));
          }
          json.text("text", note);
        });
  }

  private static void published(Article article, JsonFields json) {
    Published published = article.published();
    json.text("value", published.date().map(Object::toString));
    json.text("basis", JsonWords.lower(published.basis())).text("why", published.why());
    json.text("time", article.details().time());
  }

  private static void story(StoryRecord story, JsonFields json) {
    json.text("id", story.story().id()).text("title", story.story().title());
    json.texts("articles", story.story().accounts().stream().map(a -> a.article().id()).toList());
    new FindingJson(story.story(), json).write();
    new ComparisonJson(story, json).write();
  }
}
