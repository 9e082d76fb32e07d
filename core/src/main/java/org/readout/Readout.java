package org.readout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Problem;
import org.readout.article.Published;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.StoryGroup;
import org.readout.story.StoryGrouper;
import org.readout.timex.PublicationDates;
import org.readout.word.WordVectors;

/**
 * The door: drafts in, one record out.
 *
 * <pre>{@code
 * Readout readout = Readout.create(Settings.DEFAULT);
 * ReadoutRecord record = readout.brief(List.of(Draft.of("a.txt", text), Draft.of("b.txt", other)));
 * }</pre>
 *
 * <p>Same drafts in the same order, same record, whatever the number of threads. An odd article
 * never stops a run; its {@link Article#problems()} say what was odd. Safe for use by several
 * threads.
 */
public final class Readout {

  private final Settings settings;
  private final ArticleParser articles = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final StoryGrouper grouper = new StoryGrouper();
  private final PublicationDates dates = new PublicationDates();
  private final StoryReader stories = new StoryReader(WordVectors.load());

  private Readout(Settings settings) {
    this.settings = settings;
  }

  /**
   * {@return a readout that works as {@code settings} say} Loading takes a fraction of a second.
   */
  public static Readout create(Settings settings) {
    return new Readout(settings);
  }

  /**
   * {@return everything found in the drafts, story by story} Articles are numbered {@code a1},
   * {@code a2} in the order of the drafts. Articles in languages that are not read are set aside.
   */
  public ReadoutRecord brief(List<Draft> drafts) {
    try (Workers workers = new Workers(settings)) {
      List<Article> parsed = workers.each("opening", numbered(drafts), this::parse);
      List<Article> readable = parsed.stream().filter(Readout::isReadable).toList();
      List<MentionedArticle> read = workers.each("reading", readable, this::read);
      List<MentionedArticle> dated = new ArrayList<>();
      List<StoryRecord> records = new ArrayList<>();
      for (StoryGroup group : grouper.group(read)) {
        List<MentionedArticle> members = date(group.articles());
        dated.addAll(members);
        String id = "s" + (records.size() + 1);
        records.add(stories.read(id, group.title(), members, workers));
      }
      return new ReadoutRecord(
          replaced(parsed, dated), parsed.stream().filter(a -> !isReadable(a)).toList(), records);
    }
  }

  private record Numbered(String id, Draft draft) {}

  private static List<Numbered> numbered(List<Draft> drafts) {
    List<Numbered> numbered = new ArrayList<>();
    for (Draft draft : drafts) {
      numbered.add(new Numbered("a" + (numbered.size() + 1), draft));
    }
    return numbered;
  }

  private Article parse(Numbered numbered) {
    Article article = articles.parse(numbered.id(), numbered.draft());
    if (isReadable(article)) {
      return article;
    }
    String language = Locale.of(article.language()).getDisplayLanguage(Locale.ENGLISH);
    return article.withProblem(Problem.of("it is in " + language + "; only English is read"));
  }

  private static boolean isReadable(Article article) {
    return article.language().equals("en") || article.language().equals("und");
  }

  private MentionedArticle read(Article article) {
    Reading reading = reader.read(article);
    return new MentionedArticle(article, reading, mentions.find(article, reading));
  }

  private List<MentionedArticle> date(List<MentionedArticle> members) {
    List<Published> published = dates.infer(members);
    List<MentionedArticle> dated = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      MentionedArticle member = members.get(i);
      dated.add(
          new MentionedArticle(
              member.article().withPublished(published.get(i)),
              member.reading(),
              member.mentions()));
    }
    return dated;
  }

  private static List<Article> replaced(List<Article> parsed, List<MentionedArticle> dated) {
    Map<String, Article> byId = new HashMap<>();
    dated.forEach(one -> byId.put(one.article().id(), one.article()));
    return parsed.stream().map(article -> byId.getOrDefault(article.id(), article)).toList();
  }
}
