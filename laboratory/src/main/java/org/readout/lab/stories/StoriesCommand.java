package org.readout.lab.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Article;
import org.readout.lab.Command;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.StoryGroup;
import org.readout.story.StoryGrouper;

/**
 * Groups the articles of annotated folders into stories; prints and writes B-cubed and pairwise F1.
 */
public final class StoriesCommand implements Command {

  private static final Path SCORES = Path.of("laboratory", "scores", "stories.yaml");

  @Override
  public String usage() {
    return "stories [--list] FOLDER...";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    boolean list = arguments.contains("--list");
    List<String> folders = arguments.stream().filter(a -> !a.equals("--list")).toList();
    if (folders.isEmpty()) {
      throw new IllegalArgumentException("stories takes the folders to group");
    }
    Reader reader = Reader.load();
    MentionFinder finder = new MentionFinder();
    StringBuilder yaml = new StringBuilder("# written by ./lab stories\n");
    for (String folder : folders) {
      List<Labelled> labelled = LabelledArticles.read(Path.of(folder));
      List<MentionedArticle> articles =
          labelled.stream().map(one -> mentioned(one.article(), reader, finder)).toList();
      List<StoryGroup> groups = new StoryGrouper().group(articles);
      Map<String, String> found = new LinkedHashMap<>();
      Map<String, String> gold = new HashMap<>();
      labelled.forEach(one -> gold.put(one.article().id(), one.story()));
      for (int i = 0; i < groups.size(); i++) {
        for (MentionedArticle article : groups.get(i).articles()) {
          found.put(article.article().id(), "s" + i);
        }
      }
      Figures figures = Figures.of(gold, found);
      out.println(folder + ": " + figures);
      yaml.append(figures.yaml(Path.of(folder).getFileName().toString()));
      if (list) {
        groups.forEach(group -> print(group, gold, out));
      }
    }
    if (Files.isDirectory(SCORES.getParent())) {
      Files.writeString(SCORES, yaml);
    }
  }

  private static MentionedArticle mentioned(Article article, Reader reader, MentionFinder finder) {
    Reading reading = reader.read(article);
    return new MentionedArticle(article, reading, finder.find(article, reading));
  }

  private static void print(StoryGroup group, Map<String, String> gold, PrintStream out) {
    out.println("== " + group.title());
    for (MentionedArticle one : group.articles()) {
      Article article = one.article();
      out.println("   " + gold.get(article.id()) + " | " + article.title().orElse("-"));
    }
  }
}
