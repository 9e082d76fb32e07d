package org.readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.entity.Role;
import org.readout.event.Event;
import org.readout.quantity.Quantity;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.Timex;

/** Writes what was found in single articles: entities, events, quotations, times, quantities. */
final class FindingJson {
  private record Found<T>(Account account, int number, T value) {
    Citation cite(Span span) {
      return account.article().cite(span);
    }
  }

  private interface Findings<T> {
    List<T> of(Account account);
  }

  private final Story story;
  private final JsonFields json;

  FindingJson(Story story, JsonFields json) {
    this.story = story;
    this.json = json;
  }

  void write() {
    json.objects("entities", story.entities().all(), this::entity);
    json.rows("events", all(Account::events), this::event);
    json.rows("quotations", all(Account::quotations), this::quotation);
    json.rows("timexes", all(Account::timexes), this::timex);
    json.rows("quantities", all(Account::quantities), this::quantity);
  }

  private <T> List<Found<T>> all(Findings<T> findings) {
    List<Found<T>> all = new ArrayList<>();
    for (Account account : story.accounts()) {
      int number = 1;
      for (T value : findings.of(account)) {
        all.add(new Found<>(account, number++, value));
      }
    }
    return all;
  }

  private void entity(Entity entity) {
    json.text("id", entity.id()).text("name", entity.name());
    json.text("type", JsonWords.lower(entity.type())).texts("aliases", entity.aliases());
    json.texts("within", entity.within());
    json.rows("roles", entity.roles(), this::role);
    json.rows("mentions", entity.mentions(), json::cite);
  }

  private void role(Role role) {
    json.text("title", role.title()).text("of", role.of());
    json.text("from", role.from().map(Object::toString));
    json.text("to", role.to().map(Object::toString));
    json.flag("former", role.former()).rows("evidence", role.evidence(), json::cite);
  }

  private void event(Found<Event> found) {
    Event event = found.value();
    json.text("id", found.account().article().id() + ".e" + found.number());
    json.text("type", event.type().name()).text("mode", event.mode());
    json.row("actor", event.actor(), span -> named(found.cite(span)));
    json.row("recipient", event.recipient(), span -> named(found.cite(span)));
    json.row("date", event.date(), span -> dated(found, span));
    json.row("place", event.place(), span -> named(found.cite(span)));
    json.text("modality", JsonWords.lower(event.modality())).cite(found.cite(event.span()));
    json.row("trigger", Optional.of(event.trigger()), span -> json.span(found.cite(span)));
    json.text("rule", event.rule());
  }

  private void named(Citation mention) {
    Optional<Entity> entity = story.entities().at(mention.article(), mention.span());
    json.text("entity", entity.map(Entity::id)).text("name", entity.map(Entity::name));
    json.span(mention);
  }

  private void dated(Found<Event> found, Span span) {
    Optional<String> value =
        found.account().timexes().stream()
            .filter(timex -> timex.span().equals(span))
            .map(Timex::value)
            .findFirst();
    json.text("value", value).span(found.cite(span));
  }

  private void quotation(Found<Quotation> found) {
    Quotation quotation = found.value();
    json.cite(found.cite(quotation.span()));
    json.text("kind", JsonWords.lower(quotation.kind()));
    speaker(found, quotation.speaker());
    json.row("cue", quotation.cue(), cue -> cue(found, cue));
    json.text("addressee", quotation.addressee()).text("rule", quotation.rule());
  }

  private void speaker(Found<Quotation> found, Speaker speaker) {
    switch (speaker) {
      case Speaker.Named named ->
          speaker(named.entity(), named.name(), true, found.cite(named.mention()));
      case Speaker.Unnamed unnamed ->
          speaker(Optional.empty(), unnamed.label(), false, found.cite(unnamed.mention()));
      case Speaker.Implied() -> json.none("speaker");
    }
  }

  private void speaker(Optional<String> entity, String name, boolean named, Citation mention) {
    json.row(
        "speaker",
        Optional.of(mention),
        words -> json.text("entity", entity).text("name", name).flag("named", named).cite(words));
  }

  private void cue(Found<Quotation> found, Quotation.Cue cue) {
    json.span(found.cite(cue.span())).text("lemma", cue.lemma());
  }

  private void timex(Found<Timex> found) {
    Timex timex = found.value();
    json.cite(found.cite(timex.span())).text("type", timex.type().name());
    json.text("value", timex.value()).text("rule", timex.rule());
  }

  private void quantity(Found<Quantity> found) {
    Quantity quantity = found.value();
    json.cite(found.cite(quantity.span()));
    json.literal("value", JsonWords.number(quantity.value())).text("unit", quantity.unit());
    json.text("bound", JsonWords.lower(quantity.bound())).text("of", quantity.of());
    json.text("rule", quantity.rule());
  }
}
