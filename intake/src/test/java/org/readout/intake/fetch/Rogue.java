package org.readout.intake.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A server on this machine that answers byte by byte what a test tells it to. */
public final class Rogue implements AutoCloseable {

  /** What is sent to a client; it may be as bad as it likes. */
  @FunctionalInterface
  public interface Script {
    void play(String request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public Rogue() throws IOException {
    this(ServerSocketFactory.getDefault());
  }

  Rogue(ServerSocketFactory sockets) throws IOException {
    socket = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::serve);
  }

  /** Answers a path with these lines of a head and this body. */
  public Rogue on(String path, String head, String body) {
    return on(
        path,
        (request, out) -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          String length = "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
          out.write(("HTTP/1.1 " + head + length).getBytes(StandardCharsets.UTF_8));
          out.write(bytes);
        });
  }

  public Rogue on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** {@return the first lines and headers of what was asked, without robots.txt} */
  public List<String> requests() {
    return requests.stream().filter(one -> !one.contains(" /robots.txt ")).toList();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String[] words = request.toString().split(" ", 3);
      OutputStream out = client.getOutputStream();
      Script missing =
          (asked, to) ->
              to.write(
                  "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                      .getBytes(StandardCharsets.US_ASCII));
      scripts.getOrDefault(words.length > 1 ? words[1] : "", missing).play(words[0], out);
      out.flush();
    } catch (IOException | InterruptedException hungUp) {
      Thread.currentThread().isInterrupted();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
