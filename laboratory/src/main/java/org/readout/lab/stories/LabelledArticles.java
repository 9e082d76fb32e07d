package org.readout.lab.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the articles of a folder with their stories, in one of these forms: JSON files with {@code
 * newsCluster} (news_cluster) or {@code triplet-uuid} (BASIL), XML files with tokens (ECB+, a story
 * is a subtopic), {@code gold.json} with {@code articles} (a story is a folder).
 */
final class LabelledArticles {

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
  private static final Pattern ECB = Pattern.compile("(\\d+)_\\d+(ecb|ecbplus)\\.xml");

  private final ArticleParser parser = new ArticleParser();
  private final JsonMapper json = new JsonMapper();
  private final List<Labelled> found = new ArrayList<>();

  private LabelledArticles() {}

  static List<Labelled> read(Path folder) throws IOException {
    LabelledArticles articles = new LabelledArticles();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        articles.add(file);
      }
    }
    return articles.found;
  }

  private void add(Path file) throws IOException {
    String name = file.getFileName().toString();
    Matcher ecb = ECB.matcher(name);
    if (ecb.matches()) {
      add(tokens(Files.readString(file)), ecb.group(1) + ecb.group(2), Known.NOTHING);
    } else if (name.equals("gold.json")) {
      addGold(file);
    } else if (name.endsWith(".json") && !name.equals("articles.json")) {
      addJson(json.readTree(file.toFile()));
    }
  }

  private void addJson(JsonNode node) {
    if (node.has("newsCluster")) {
      String story = node.path("newsCluster").path("EventId").asString();
      add(node.path("text").asString(""), story, known(node, "date_publish"));
    } else if (node.has("body-paragraphs")) {
      StringBuilder text = new StringBuilder();
      for (JsonNode paragraph : node.path("body-paragraphs")) {
        paragraph.forEach(sentence -> text.append(sentence.asString()).append(' '));
        text.append('\n');
      }
      add(text.toString(), node.path("triplet-uuid").asString(), known(node, "date"));
    }
  }

  private void addGold(Path file) throws IOException {
    JsonNode listed = json.readTree("[]");
    Path list = file.resolveSibling("articles.json");
    if (Files.exists(list)) {
      listed = json.readTree(list.toFile());
    }
    for (JsonNode article : json.readTree(file.toFile()).path("articles")) {
      String name = article.path("file").asString();
      Path text = file.resolveSibling(name.endsWith(".txt") ? name : name + ".txt");
      Known known = Known.NOTHING;
      for (JsonNode one : listed) {
        known = one.path("id").equals(article.path("id")) ? known(one, "published") : known;
      }
      add(Files.readString(text), file.getParent().getFileName().toString(), known);
    }
  }

  private void add(String text, String story, Known known) {
    String id = "a" + (found.size() + 1);
    Article article = parser.parse(id, new Draft(id, text, known));
    found.add(new Labelled(article, story));
  }

  private static Known known(JsonNode node, String date) {
    String day = node.path(date).asString("");
    Optional<LocalDate> published =
        day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
    Optional<String> title = Optional.of(node.path("title").asString("")).filter(t -> !t.isBlank());
    return new Known(
        Optional.empty(), Optional.empty(), Optional.empty(), title, List.of(), published);
  }

  private static String tokens(String xml) {
    StringBuilder text = new StringBuilder();
    Matcher token = TOKEN.matcher(xml);
    String sentence = "";
    while (token.find()) {
      boolean same = token.group(1).equals(sentence);
      String word =
          token.group(2).replace("&quot;", "\"").replace("&amp;", "&").replace("&apos;", "'");
      boolean joined = word.length() == 1 && ".,;:!?".contains(word) || word.startsWith("'");
      text.append(same ? joined ? "" : " " : "\n").append(word);
      sentence = token.group(1);
    }
    return text.toString().strip();
  }
}
