package org.readout.record;

import java.util.Optional;
import org.readout.article.Citation;
import org.readout.brief.Line;
import org.readout.brief.StoryRecord;
import org.readout.origin.CitedSource;
import org.readout.origin.Copy;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.timeline.Scheduled;

/** Writes what comes of reading the articles side by side: points, origins, time, the brief. */
final class ComparisonJson {
  private final StoryRecord story;
  private final JsonFields json;

  ComparisonJson(StoryRecord story, JsonFields json) {
    this.story = story;
    this.json = json;
  }

  void write() {
    json.objects("points", story.points(), this::point);
    json.rows("citedSources", story.provenance().sources(), this::source);
    json.rows("copies", story.provenance().copies(), this::copy);
    json.rows(
        "origins",
        story.provenance().origins(),
        origin -> json.text("name", origin.name()).texts("articles", origin.articles()));
    json.rows("schedule", story.schedule(), this::scheduled);
    json.objects(
        "timeline",
        story.timeline(),
        entry -> {
          json.text("date", entry.date()).text("text", entry.text());
          json.rows("citations", entry.citations(), json::cite);
        });
    json.rows(
        "indicators",
        story.indicators(),
        indicator -> json.cite(indicator.citation()).text("rule", indicator.rule()));
    json.objects("brief", story.brief().lines(), this::line);
  }

  private void point(Point point) {
    json.text("id", point.id()).text("type", JsonWords.lower(point.type()));
    json.text("question", point.question()).number("salience", point.salience());
    json.text("verdict", point.verdict().name()).text("why", point.why());
    json.number("origins", story.provenance().independent().getOrDefault(point.id(), 1));
    json.rows("assertions", point.assertions(), this::assertion);
  }

  private void assertion(Assertion assertion) {
    json.cite(assertion.citation()).text("value", assertion.value());
    json.text("voice", assertion.voice());
    json.text("modality", JsonWords.lower(assertion.modality()));
    json.flag("refines", assertion.refines());
  }

  private void source(CitedSource source) {
    json.text("article", source.citation().article()).text("name", source.name());
    json.text("kind", JsonWords.lower(source.kind())).span(source.citation());
  }

  private void copy(Copy copy) {
    side("a", copy.a());
    side("b", copy.b());
    json.literal("similarity", JsonWords.share(copy.similarity()));
  }

  private void side(String name, Citation citation) {
    json.row(name, Optional.of(citation), json::cite);
  }

  private void scheduled(Scheduled scheduled) {
    json.cite(scheduled.citation()).text("what", scheduled.what()).text("when", scheduled.when());
    json.texts("who", scheduled.who()).text("where", scheduled.where());
  }

  private void line(Line line) {
    json.text("section", line.section().title()).text("text", line.text());
    json.text("point", line.point()).rows("citations", line.citations(), json::cite);
  }
}
