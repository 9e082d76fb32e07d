package org.readout.lab.peers;

import gate.Annotation;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.GateException;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.readout.article.Span;
import org.readout.lab.reading.Engine;
import org.readout.lab.reading.Notes;
import org.readout.sentence.Reading;

/** GATE's ANNIE with its defaults: tokens, sentences, tags, names by word lists and rules. */
public final class AnnieEngine implements Engine {

  private static final Set<String> NAMES = Set.of("Person", "Organization", "Location");

  private final CorpusController steps;
  private final Corpus corpus;

  public AnnieEngine() throws GateException, IOException, URISyntaxException {
    System.setProperty("java.awt.headless", "true");
    Gate.runInSandbox(true);
    Gate.init();
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1");
    Gate.getCreoleRegister().registerPlugin(plugin);
    ResourceReference defaults =
        new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp");
    steps = (CorpusController) PersistenceManager.loadObjectFromUrl(defaults.toURL());
    corpus = Factory.newCorpus("texts");
    steps.setCorpus(corpus);
  }

  @Override
  public Reading read(String text, List<Span> lines) throws IOException {
    int start = lines.getFirst().start();
    int end = lines.getLast().end();
    try {
      Document document = Factory.newDocument(text.substring(start, end));
      corpus.add(document);
      try {
        steps.execute();
        return notes(text, start, document);
      } finally {
        corpus.clear();
        Factory.deleteResource(document);
      }
    } catch (GateException failed) {
      throw new IOException(failed);
    }
  }

  private static Reading notes(String text, int offset, Document document) {
    Notes notes = new Notes(text);
    for (Annotation name : document.getAnnotations().get(NAMES)) {
      long start = offset + name.getStartNode().getOffset();
      long end = offset + name.getEndNode().getOffset();
      notes.name(new Span((int) start, (int) end), name.getType());
    }
    return notes.reading();
  }
}
