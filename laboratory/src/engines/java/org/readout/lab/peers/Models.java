package org.readout.lab.peers;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's models for English, as they lie at the top of their jars. */
final class Models {

  private static final String NAME = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private Models() {}

  static SentenceModel sentences() throws IOException {
    try (InputStream in = open("sentence")) {
      return new SentenceModel(in);
    }
  }

  static TokenizerModel tokens() throws IOException {
    try (InputStream in = open("tokens")) {
      return new TokenizerModel(in);
    }
  }

  static POSModel tags() throws IOException {
    try (InputStream in = open("pos")) {
      return new POSModel(in);
    }
  }

  static LemmatizerModel lemmas() throws IOException {
    try (InputStream in = open("lemmas")) {
      return new LemmatizerModel(in);
    }
  }

  private static InputStream open(String what) throws IOException {
    InputStream in = Models.class.getResourceAsStream(NAME.formatted(what));
    if (in == null) {
      throw new IOException("no model " + NAME.formatted(what));
    }
    return in;
  }
}
