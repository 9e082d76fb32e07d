package org.readout.lab.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.readout.article.Span;
import org.readout.lab.reading.Engine;
import org.readout.lab.reading.Notes;
import org.readout.sentence.Reading;
import org.readout.sentence.Token;

/** OpenNLP with its models for English: sentences, tokens, tags and lemmas. */
public final class OpenNlpEngine implements Engine {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final LemmatizerME lemmas;

  public OpenNlpEngine() throws IOException {
    sentences = new SentenceDetectorME(Models.sentences());
    tokens = new TokenizerME(Models.tokens());
    tags = new POSTaggerME(Models.tags());
    lemmas = new LemmatizerME(Models.lemmas());
  }

  @Override
  public Reading read(String text, List<Span> lines) {
    Notes notes = new Notes(text);
    for (Span line : lines) {
      String part = line.of(text);
      for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(part)) {
        int start = line.start() + sentence.getStart();
        read(notes, start, part.substring(sentence.getStart(), sentence.getEnd()));
      }
    }
    return notes.reading();
  }

  private void read(Notes notes, int start, String sentence) {
    opennlp.tools.util.Span[] spans = tokens.tokenizePos(sentence);
    String[] forms = opennlp.tools.util.Span.spansToStrings(spans, sentence);
    String[] told = tags.tag(forms);
    lemmas.lemmatize(forms, told);
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      Span span = new Span(start + spans[i].getStart(), start + spans[i].getEnd());
      words.add(notes.word(span, told[i], -1, ""));
    }
    notes.sentence(words);
  }
}
