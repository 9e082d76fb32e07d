package org.readout.lab.teachers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has NLP4J annotate sentences that come as tokens: word, tag, name label, head, relation. */
final class Nlp4jTeacher {

  private static final String CONFIG = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private Nlp4jTeacher() {}

  static void annotate(Path sentences, Path output) throws IOException {
    NLPDecoder decoder;
    try (InputStream config = NLPDecoder.class.getClassLoader().getResourceAsStream(CONFIG)) {
      decoder = new NLPDecoder(config);
    }
    try (BufferedReader in = Files.newBufferedReader(sentences);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(output))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("#")) {
          out.println("#\n");
        } else if (!line.isEmpty()) {
          write(decoder.decode(nodes(line.split("\t"))), out);
        }
      }
    }
  }

  private static NLPNode[] nodes(String[] forms) {
    NLPNode[] nodes = new NLPNode[forms.length + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < forms.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms[i]);
    }
    return nodes;
  }

  private static void write(NLPNode[] nodes, PrintWriter out) {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      out.println(
          node.getWordForm()
              + "\t"
              + node.getPartOfSpeechTag()
              + "\t"
              + node.getNamedEntityTag()
              + "\t"
              + node.getDependencyHead().getID()
              + "\t"
              + node.getDependencyLabel());
    }
    out.println();
  }
}
