package org.readout.likeness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.readout.article.Citation;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.word.WordVectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the public stories of which pairs of clauses were labelled. The labels name the articles of
 * news_cluster and BASIL by their files; the articles themselves are not in the repository.
 */
final class PairStories {

  private static final Path LABELS = Path.of("laboratory", "labels");
  private static final int DIGITS = 16;

  private final Path data;
  private final StorySteps steps = new StorySteps();
  private final WordVectors vectors = WordVectors.load();
  private final JsonMapper json = new JsonMapper();

  /** Takes the articles from a folder that holds {@code news_cluster} and {@code basil}. */
  PairStories(Path data) {
    this.data = data;
  }

  /** {@return the labelled pairs, story by story} Unintelligible ones are left out. */
  List<LabelledPair> read() throws IOException {
    Map<String, List<String[]>> pairs = byStory("pairs.tsv", 1);
    List<LabelledPair> all = new ArrayList<>();
    for (Map.Entry<String, List<String[]>> one : byStory("pairs-articles.tsv", 0).entrySet()) {
      List<Draft> drafts = new ArrayList<>();
      for (String[] row : one.getValue()) {
        drafts.add(draft(row[1], row[2], row[3]));
      }
      Story story = steps.read(one.getKey(), drafts);
      all.addAll(label(story, pairs.getOrDefault(one.getKey(), List.of())));
    }
    return all;
  }

  private static Map<String, List<String[]>> byStory(String name, int column) throws IOException {
    Map<String, List<String[]>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(LABELS.resolve(name))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        rows.computeIfAbsent(cells[column], story -> new ArrayList<>()).add(cells);
      }
    }
    return rows;
  }

  private Draft draft(String id, String file, String sha) throws IOException {
    JsonNode node = json.readTree(data.resolve(file).toFile());
    String title = node.path("title").asString("");
    String body = node.has("text") ? node.path("text").asString("") : paragraphs(node);
    boolean titled = title.isEmpty() || body.strip().startsWith(title);
    String text = titled ? body : title + "\n\n" + body;
    if (!sha(text).equals(sha)) {
      throw new IOException("not the article that was labelled: " + file);
    }
    String day = node.path(node.has("text") ? "date_publish" : "date").asString("");
    Optional<LocalDate> published =
        day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
    String outlet = node.path(node.has("text") ? "source_domain" : "source").asString("");
    Known known =
        new Known(
            Optional.of(id),
            Optional.of(outlet),
            Optional.empty(),
            Optional.of(title).filter(t -> !t.isEmpty()),
            List.of(),
            published);
    return new Draft(id, text, known);
  }

  private static String paragraphs(JsonNode node) {
    StringJoiner text = new StringJoiner("\n");
    for (JsonNode paragraph : node.path("body-paragraphs")) {
      StringJoiner sentences = new StringJoiner(" ");
      paragraph.forEach(sentence -> sentences.add(sentence.asString()));
      text.add(sentences.toString());
    }
    return text.toString();
  }

  private static String sha(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<LabelledPair> label(Story story, List<String[]> rows) {
    Likeness likeness = new Likeness(story, vectors);
    StatementReader reader = new StatementReader(story, likeness.lexicon());
    PairFeatures features = new PairFeatures(likeness);
    List<LabelledPair> pairs = new ArrayList<>();
    for (String[] row : rows) {
      Optional<Proposition> a = clause(story, row, 3);
      Optional<Proposition> b = clause(story, row, 6);
      if (!row[0].equals("x") && a.isPresent() && b.isPresent()) {
        double alike = likeness.of(a.get(), b.get());
        pairs.add(
            new LabelledPair(
                row[1],
                row[0],
                row[2].equals("line"),
                alike,
                features.of(reader.read(a.get()), reader.read(b.get()), alike)));
      }
    }
    return pairs;
  }

  private static Optional<Proposition> clause(Story story, String[] row, int column) {
    Span span = new Span(Integer.parseInt(row[column + 1]), Integer.parseInt(row[column + 2]));
    return story.accounts().stream()
        .map(Account::article)
        .filter(article -> article.source().equals(row[column]))
        .findFirst()
        .flatMap(article -> Support.clause(story, new Citation(article.id(), span)));
  }
}
