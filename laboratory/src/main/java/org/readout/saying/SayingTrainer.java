package org.readout.saying;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Block;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.lab.polnear.AnnotatedText;
import org.readout.lab.polnear.Attribution;
import org.readout.mark.MarkScanner;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/**
 * Trains on a part of PolNeAR. Figures are those of models that were trained without every fifth
 * text, on these texts; what is written is trained on all.
 */
final class SayingTrainer {

  private static final int HELD_BACK = 5;

  private final ArticleParser articles = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final PrintStream out;

  SayingTrainer(PrintStream out) {
    this.out = out;
  }

  /**
   * What is learnt from.
   *
   * @param rows all sentences
   * @param examples the annotated attributions in them
   * @param contents for each sentence, which words are part of a content: what is told there is not
   *     annotated again
   */
  record Texts(List<Row> rows, List<Example> examples, Map<Row, boolean[]> contents) {
    Texts() {
      this(new ArrayList<>(), new ArrayList<>(), new IdentityHashMap<>());
    }

    void add(Texts more) {
      rows.addAll(more.rows);
      examples.addAll(more.examples);
      contents.putAll(more.contents);
    }
  }

  void train(Path part, Path resource) throws IOException {
    Texts all = new Texts();
    Texts most = new Texts();
    Texts rest = new Texts();
    int number = 0;
    for (Map.Entry<Path, Path> files : AnnotatedText.files(part).entrySet()) {
      Texts text = read(AnnotatedText.read(files.getKey(), files.getValue()));
      for (Texts kind : List.of(all, number++ % HELD_BACK == 0 ? rest : most)) {
        kind.add(text);
      }
    }
    out.printf(
        "texts: %d, sentences: %d, examples: %d%n",
        number, all.rows().size(), all.examples().size());
    CueTrainer cues = new CueTrainer(most);
    float threshold = cues.bestThreshold(rest, out);
    new SpanTrainer(most, SayingFinder.SOURCE).report(rest, "source", out);
    new SpanTrainer(most, SayingFinder.CONTENT).report(rest, "content", out);
    write(
        CueTrainer.idle(all),
        List.of(
            new CueTrainer(all).weights(threshold),
            new SpanTrainer(all, SayingFinder.SOURCE).weights(),
            new SpanTrainer(all, SayingFinder.CONTENT).weights()),
        resource);
  }

  private Texts read(AnnotatedText annotated) {
    Article article = articles.parse("a1", Draft.of(annotated.name(), annotated.text()));
    Reading reading = reader.read(article);
    MentionedArticle read = new MentionedArticle(article, reading, mentions.find(article, reading));
    List<Row> rows =
        SayingFinder.rows(
            read,
            MarkScanner.scan(article.text(), article.report().stream().map(Block::span).toList()));
    List<Example> examples = new ArrayList<>();
    annotated
        .attributions()
        .forEach(attribution ->
            rows.stream()
                .map(row -> Example.of(attribution, row))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(examples::add));
    Map<Row, boolean[]> contents = new IdentityHashMap<>();
    List<Span> told =
        annotated.attributions().stream()
            .flatMap(attribution -> attribution.of(Attribution.Role.CONTENT).stream())
            .toList();
    rows.forEach(row -> contents.put(row, Example.inside(row, told)));
    return new Texts(rows, examples, contents);
  }

  private static void write(int[] idle, List<Weights> models, Path resource) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(idle.length);
      for (int lemma : idle) {
        out.writeInt(lemma);
      }
      for (Weights weights : models) {
        out.writeByte(weights.bits());
        out.writeFloat(weights.unit());
        out.writeFloat(weights.threshold());
        out.write(weights.table());
      }
    }
    Files.write(resource, bytes.toByteArray());
  }

  /** {@return the weights in 8 bits each} */
  static Weights rounded(float[] table, int bits, float threshold) {
    float largest = 0;
    for (float weight : table) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float unit = Math.max(1e-6f, largest / 127);
    byte[] rounded = new byte[table.length];
    for (int i = 0; i < table.length; i++) {
      rounded[i] = (byte) Math.round(table[i] / unit);
    }
    return new Weights(bits, rounded, unit, threshold);
  }
}
