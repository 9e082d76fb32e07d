package org.readout.lab.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;
import org.readout.lab.reading.Engine;
import org.readout.lab.reading.Notes;
import org.readout.sentence.Reading;
import org.readout.sentence.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CoreNLP, as its own server: a program under the GPL that we start and talk to, and link nothing
 * of. It does what our reader does: no time expressions, no numbers, no coreference.
 */
public final class CoreNlpEngine implements Engine {

  private static final String PROPERTIES =
      """
      {"annotators": "tokenize,ssplit,pos,lemma,ner,depparse", "outputFormat": "json",
       "ssplit.newlineIsSentenceBreak": "always", "ner.useSUTime": "false",
       "ner.applyNumericClassifiers": "false", "ner.applyFineGrained": "false",
       "ner.model": "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"}
      """;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process server;
  private final URI address;

  /** Starts the server from the jars of {@code .readout/engines/corenlp}. */
  public CoreNlpEngine() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path jars = EnginesCommand.folder().resolve("corenlp");
    List<String> command = new ArrayList<>(EnginesCommand.java());
    command.addAll(List.of("-cp", jars.resolve("*").toString()));
    command.add("edu.stanford.nlp.pipeline.StanfordCoreNLPServer");
    command.addAll(List.of("-port", Integer.toString(port), "-timeout", "120000"));
    command.addAll(List.of("-maxCharLength", "1000000", "-threads", "1", "-quiet", "true"));
    server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(jars.resolveSibling("corenlp-server.log").toFile())
            .start();
    address = address(port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
  }

  private static URI address(int port) {
    String properties = URLEncoder.encode(PROPERTIES, StandardCharsets.UTF_8);
    return URI.create("http://127.0.0.1:" + port + "/?properties=" + properties);
  }

  @Override
  public ProcessHandle process() {
    return server.toHandle();
  }

  @Override
  public void close() {
    server.destroyForcibly();
    client.close();
  }

  @Override
  public Reading read(String text, List<Span> lines) throws IOException {
    String part = text.substring(lines.getFirst().start(), lines.getLast().end());
    return reading(text, lines.getFirst().start(), json.readTree(annotate(part)));
  }

  /** Tries again while the server does not listen yet. */
  private String annotate(String text) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofMinutes(5))
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    try {
      for (int attempt = 0; ; attempt++) {
        try {
          return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (java.net.ConnectException notYet) {
          if (attempt > 6000 || !server.isAlive()) {
            throw notYet;
          }
          Thread.sleep(50);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** {@return what the server's answer tells of the text from {@code offset} on} */
  static Reading reading(String text, int offset, JsonNode answer) {
    Notes notes = new Notes(text);
    for (JsonNode sentence : answer.path("sentences")) {
      int size = sentence.path("tokens").size();
      int[] heads = new int[size];
      String[] relations = new String[size];
      for (JsonNode arc : sentence.path("basicDependencies")) {
        int at = arc.path("dependent").asInt() - 1;
        heads[at] = arc.path("governor").asInt() - 1;
        relations[at] = arc.path("dep").asString();
      }
      List<Token> words = new ArrayList<>();
      for (JsonNode token : sentence.path("tokens")) {
        int at = words.size();
        Span span = span(token, offset);
        words.add(notes.word(span, token.path("pos").asString(), heads[at], relations[at]));
      }
      notes.sentence(words);
      for (JsonNode name : sentence.path("entitymentions")) {
        notes.name(span(name, offset), name.path("ner").asString());
      }
    }
    return notes.reading();
  }

  private static Span span(JsonNode node, int offset) {
    return new Span(
        offset + node.path("characterOffsetBegin").asInt(),
        offset + node.path("characterOffsetEnd").asInt());
  }
}
