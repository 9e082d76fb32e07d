package org.readout.lab.peers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;
import org.readout.lab.reading.Engine;
import org.readout.lab.reading.Notes;
import org.readout.sentence.Reading;

/** NLP4J with its models for English: tags, lemmas, names of OntoNotes, trees of ClearNLP. */
public final class Nlp4jEngine implements Engine {

  private static final String CONFIG = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private final NLPDecoder decoder;

  public Nlp4jEngine() throws IOException {
    try (InputStream in = NLPDecoder.class.getClassLoader().getResourceAsStream(CONFIG)) {
      decoder = new NLPDecoder(in);
    }
  }

  @Override
  public Reading read(String text, List<Span> lines) {
    Notes notes = new Notes(text);
    for (Span line : lines) {
      for (List<Token> tokens : decoder.getTokenizer().segmentize(line.of(text))) {
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
        List<Span> spans = new ArrayList<>();
        for (Token token : tokens) {
          int start = line.start() + token.getStartOffset();
          spans.add(new Span(start, line.start() + Math.max(token.getEndOffset(), 1)));
        }
        sentence(notes, nodes, spans);
        names(notes, nodes, spans);
      }
    }
    return notes.reading();
  }

  private static void sentence(Notes notes, NLPNode[] nodes, List<Span> spans) {
    List<org.readout.sentence.Token> words = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = node.getDependencyHead().getID() - 1;
      words.add(
          notes.word(spans.get(i - 1), node.getPartOfSpeechTag(), head, node.getDependencyLabel()));
    }
    notes.sentence(words);
  }

  /** Labels are B-, I-, L- and U-, for the first, inner, last and only word of a name. */
  private static void names(Notes notes, NLPNode[] nodes, List<Span> spans) {
    int first = 1;
    for (int i = 1; i < nodes.length; i++) {
      String label = nodes[i].getNamedEntityTag();
      if (label.startsWith("B-") || label.startsWith("U-")) {
        first = i;
      }
      if (label.startsWith("L-") || label.startsWith("U-")) {
        notes.name(spans.get(first - 1).cover(spans.get(i - 1)), label.substring(2));
      }
    }
  }
}
