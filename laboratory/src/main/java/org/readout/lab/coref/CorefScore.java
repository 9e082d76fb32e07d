package org.readout.lab.coref;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entity;
import org.readout.lexicon.Pronoun;
import org.readout.mention.Mention;

/** The figures over all texts. */
final class CorefScore {

  private final Tally names = new Tally("names_typed");
  private final Tally nouns = new Tally("nouns");
  private final Map<Pronoun, Tally> pronouns = new EnumMap<>(Pronoun.class);
  private final boolean misses;
  private final PrintStream out;
  private double precision;
  private double recall;
  private int clustered;

  CorefScore(boolean misses, PrintStream out) {
    this.misses = misses;
    this.out = out;
    for (Pronoun pronoun : List.of(Pronoun.HE, Pronoun.SHE, Pronoun.IT, Pronoun.THEY)) {
      pronouns.put(pronoun, new Tally("pronouns_" + pronoun.name().toLowerCase(Locale.ROOT)));
    }
  }

  void add(GoldText gold, Resolved ours) {
    typed(gold, ours);
    aliases(gold, ours);
    Set<String> named = new HashSet<>();
    for (GoldMention mention : gold.mentions()) {
      if (mention.isName()) {
        named.add(mention.group());
      }
    }
    Set<String> before = new HashSet<>();
    for (GoldMention mention : gold.mentions()) {
      if (mention.isPronoun() && named.contains(mention.group())) {
        tally(mention.head().of(gold.text())).ifPresent(Tally::want);
      }
      if (mention.isNoun() && mention.isActor() && before.contains(mention.group())) {
        nouns.want();
      }
      if (mention.isName()) {
        before.add(mention.group());
      }
    }
    ours.mentions().forEach(mention -> judge(gold, ours, mention));
  }

  private Optional<Tally> tally(String form) {
    return Pronoun.of(form).map(pronouns::get);
  }

  private void judge(GoldText gold, Resolved ours, Mention mention) {
    @Nullable Tally tally =
        switch (mention.kind()) {
          case NAME -> null;
          case NOUN -> nouns;
          case PRONOUN -> tally(mention.span().of(gold.text())).orElse(null);
        };
    Optional<Entity> entity = ours.entity(mention);
    if (tally == null) {
      return;
    }
    Optional<GoldMention> marked = gold.at(ours.head(mention));
    boolean stressed = marked.isEmpty() && mention.span().of(gold.text()).endsWith("self");
    if (entity.isEmpty() || stressed) {
      return;
    }
    Optional<Mention> name = ours.nearestName(mention, entity.get());
    if (name.isEmpty()) {
      return;
    }
    Optional<GoldMention> meant = name.flatMap(n -> gold.ofName(ours.head(n)));
    boolean right =
        marked.isPresent() && meant.isPresent() && marked.get().group().equals(meant.get().group());
    tally.give(right);
    if (misses && !right) {
      print(gold, mention, entity.get(), marked);
    }
  }

  private void print(GoldText gold, Mention mention, Entity entity, Optional<GoldMention> marked) {
    int from = Math.max(0, mention.span().start() - 200);
    int to = Math.min(gold.text().length(), mention.span().end() + 60);
    String truth =
        marked.stream()
            .flatMap(m -> gold.mentions().stream().filter(o -> o.group().equals(m.group())))
            .filter(GoldMention::isName)
            .map(m -> m.span().of(gold.text()))
            .findFirst()
            .orElse("nobody named");
    String context =
        gold.text().substring(from, mention.span().start())
            + "[["
            + mention.span().of(gold.text())
            + "]]"
            + gold.text().substring(mention.span().end(), to);
    out.println(
        "wrong\t"
            + gold.name()
            + "\t"
            + context.replace('\n', ' ')
            + "\n\tours: "
            + entity.name()
            + "\ttruth: "
            + truth);
  }

  private void typed(GoldText gold, Resolved ours) {
    Set<GoldMention> found = new HashSet<>();
    for (Mention mention : ours.mentions()) {
      if (mention.kind() == Mention.Kind.NAME && mention.type() != Mention.Type.NATIONALITY) {
        Optional<GoldMention> marked = gold.at(ours.head(mention));
        String type = mention.type().name().toLowerCase(Locale.ROOT);
        boolean right = marked.filter(m -> m.type().equals(type) && m.isName()).isPresent();
        names.give(right);
        marked.filter(m -> right).ifPresent(found::add);
        if (misses && !right) {
          out.println(
              "type\t"
                  + gold.name()
                  + "\t"
                  + mention.span().of(gold.text()).replace('\n', ' ')
                  + "\t"
                  + type
                  + "\t"
                  + marked.map(GoldMention::type).orElse("-"));
        }
      }
    }
    for (GoldMention mention : gold.mentions()) {
      if (mention.isName() && mention.isActor()) {
        names.want();
        if (misses && !found.contains(mention)) {
          out.println(
              "untyped\t"
                  + gold.name()
                  + "\t"
                  + mention.span().of(gold.text()).replace('\n', ' ')
                  + "\t"
                  + mention.type());
        }
      }
    }
  }

  /** B-cubed (Bagga and Baldwin 1998) over the names that both sides have. */
  private void aliases(GoldText gold, Resolved ours) {
    Map<String, Map<String, Integer>> together = new HashMap<>();
    Map<String, Integer> groups = new HashMap<>();
    Map<String, Integer> entities = new HashMap<>();
    for (Mention mention : ours.mentions()) {
      Optional<GoldMention> marked = gold.at(ours.head(mention)).filter(GoldMention::isName);
      Optional<String> id = ours.entity(mention).map(Entity::id);
      if (mention.kind() == Mention.Kind.NAME && marked.isPresent() && id.isPresent()) {
        String group = marked.get().group();
        together.computeIfAbsent(group, key -> new HashMap<>()).merge(id.get(), 1, Integer::sum);
        groups.merge(group, 1, Integer::sum);
        entities.merge(id.get(), 1, Integer::sum);
        clustered++;
      }
    }
    together.forEach((group, ids) ->
        ids.forEach((id, n) -> {
          precision += (double) n * n / entities.getOrDefault(id, 1);
          recall += (double) n * n / groups.getOrDefault(group, 1);
        }));
  }

  String yaml() {
    StringBuilder yaml = new StringBuilder(names.yaml());
    yaml.append(
        String.format(
            Locale.ROOT,
            "aliases_b_cubed:%n  precision: {value: %.4f, n: %d}%n  recall: {value: %.4f, n: %d}%n",
            Tally.share(precision, clustered),
            clustered,
            Tally.share(recall, clustered),
            clustered));
    pronouns.values().forEach(tally -> yaml.append(tally.yaml()));
    return yaml.append(nouns.yaml()).toString();
  }
}
