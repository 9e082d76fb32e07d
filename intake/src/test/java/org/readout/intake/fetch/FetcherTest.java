package org.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.intake.form.Refusal;

/** Against a server that misbehaves in every way that was thought of. */
class FetcherTest {

  private static final FetchSettings.Limits HASTY =
      new FetchSettings.Limits(
          Duration.ofSeconds(20), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(2));

  private static final FetchSettings.Limits IMPATIENT =
      new FetchSettings.Limits(
          Duration.ofMillis(700), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(2));

  @TempDir Path cache;

  private Rogue server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new Rogue();
    fetcher = new Fetcher(settings(HASTY));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private FetchSettings settings(FetchSettings.Limits limits) {
    Optional<String> contact = Optional.of("desk@example.org");
    return new FetchSettings(contact, true, 200_000, limits, Optional.of(cache));
  }

  private Fetched fetch(String path) throws Refusal {
    return fetcher.fetch(server.address(path));
  }

  private void refuses(String path, String reason) {
    assertThatThrownBy(() -> fetch(path)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
  }

  private static String text(Fetched page) throws IOException {
    return new String(page.part().in().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Test
  void fetchesAPageAndSaysWhoAsks() throws Exception {
    server.on("/a", "200 OK\r\nContent-Type: text/html; charset=utf-8", "<p>Ministers met.");
    Fetched page = fetch("/a");
    assertThat(text(page)).isEqualTo("<p>Ministers met.");
    assertThat(page.part().charset()).contains("utf-8");
    assertThat(server.requests().getFirst())
        .contains("User-Agent: Readout/0.1 (+desk@example.org)")
        .doesNotContainIgnoringCase("cookie");
  }

  @Test
  void hangsUpOnBytesThatTrickle() throws Exception {
    server.on(
        "/slow",
        (request, out) -> {
          send(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
          for (int i = 0; i < 1000; i++) {
            send(out, "x");
            Thread.sleep(20);
          }
        });
    fetcher = new Fetcher(settings(IMPATIENT));
    refuses("/slow", "no whole answer within 700 ms");
  }

  @Test
  void hangsUpOnAnEndlessBody() {
    server.on(
        "/endless",
        (request, out) -> {
          send(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
          while (true) {
            out.write(new byte[10_000]);
          }
        });
    refuses("/endless", "larger than 200000 bytes");
  }

  @Test
  void doesNotTakeAPieceForTheWhole() {
    server.on(
        "/short",
        (request, out) ->
            send(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nHalf"));
    refuses("/short", "the answer broke off");
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void survivesWhatIsNoHttp() {
    server.on("/odd", (request, out) -> send(out, "220 mail.example.org ESMTP\r\n\r\n"));
    refuses("/odd", "the answer broke off");
  }

  @Test
  void followsRedirectsAndTellsWhatMoved() throws Exception {
    server.on("/old", "301 Moved\r\nLocation: /new", "").on("/new", "200 OK", "Here.");
    Fetched page = fetch("/old");
    assertThat(text(page)).isEqualTo("Here.");
    assertThat(page.moved()).contains(server.address("/new"));
    server.on("/today", "302 Found\r\nLocation: new", "");
    assertThat(fetch("/today").moved()).isEmpty();
  }

  @Test
  void leavesACircleOfRedirects() {
    server.on("/a", "302 Found\r\nLocation: /b", "").on("/b", "302 Found\r\nLocation: /a", "");
    refuses("/a", "lead in a circle");
  }

  @Test
  void leavesAnEndlessChainOfRedirects() {
    for (int i = 0; i < 20; i++) {
      server.on("/" + i, "302 Found\r\nLocation: /" + (i + 1), "");
    }
    refuses("/0", "redirects more than 10 times");
  }

  @Test
  void followsNoRedirectIntoAPrivateNetwork() throws Exception {
    AddressGuard onlyThisServer =
        new AddressGuard(
            address -> address.getHostAddress().equals("127.0.0.1"), AddressGuard::ofSystem);
    fetcher = new Fetcher(settings(HASTY), onlyThisServer);
    int port = server.port();
    server.on("/loop", "302 Found\r\nLocation: http://127.0.0.2:" + port + "/", "");
    refuses("/loop", "127.0.0.2 lies in a private network");
    server.on("/six", "302 Found\r\nLocation: http://[::ffff:10.0.0.1]/", "");
    refuses("/six", "lies in a private network");
    server.on("/meta", "302 Found\r\nLocation: http://169.254.169.254/latest/meta-data/", "");
    refuses("/meta", "169.254.169.254 is not a public one");
    server.on("/odd", "302 Found\r\nLocation: http://0x7f.1/", "");
    refuses("/odd", "unusual spelling");
    server.on("/file", "302 Found\r\nLocation: file:///etc/passwd", "");
    refuses("/file", "neither http nor https");
  }

  @Test
  void connectsToTheAddressThatWasChecked() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AddressGuard guard =
        new AddressGuard(
            address -> address.getHostAddress().equals("127.0.0.1"),
            host ->
                List.of(
                    InetAddress.getByName(
                        asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.9")));
    guard.check("changing.readout.test");
    assertThat(InetAddress.getAllByName("changing.readout.test"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("127.0.0.1");
    assertThatThrownBy(() -> guard.check("changing.readout.test"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("127.0.0.9");
  }

  @Test
  void usesTheNameThatWasCheckedForTheConnection() throws Exception {
    AddressGuard guard =
        new AddressGuard(address -> true, host -> List.of(InetAddress.getByName("127.0.0.1")));
    fetcher = new Fetcher(settings(HASTY), guard);
    server.on("/a", "200 OK", "Here.");
    Fetched page = fetcher.fetch("http://pinned.readout.test:" + server.port() + "/a");
    assertThat(text(page)).isEqualTo("Here.");
    assertThat(server.requests().getFirst()).contains("Host: pinned.readout.test:");
  }

  @Test
  void saysWhenThePackedPageIsABomb() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[60_000_000]);
    }
    server.on(
        "/bomb",
        (request, out) -> {
          send(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n");
          out.write(packed.toByteArray());
        });
    Fetched page = fetch("/bomb");
    assertThatThrownBy(() -> page.part().in().readAllBytes())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a decompression bomb");
  }

  @Test
  void trustsNoCertificateThatNobodyVouchesFor() throws Exception {
    try (Rogue secure = new Rogue(selfSigned(cache.resolve("keys")))) {
      String address = secure.on("/a", "200 OK", "Here.").address("/a").replace("http:", "https:");
      assertThatThrownBy(() -> fetcher.fetch(address))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("its certificate or encryption is not in order");
      assertThat(secure.requests()).isEmpty();
    }
  }

  @Test
  void saysWhenEncryptionIsBroken() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread.ofVirtual()
          .start(() -> {
            while (!plain.isClosed()) {
              try (Socket client = plain.accept()) {
                send(client.getOutputStream(), "HTTP/1.1 400 This is no TLS\r\n\r\n");
                client.getInputStream().readNBytes(10);
              } catch (IOException closed) {
                continue;
              }
            }
          });
      assertThatThrownBy(() -> fetcher.fetch("https://127.0.0.1:" + plain.getLocalPort() + "/"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("its certificate or encryption is not in order");
    }
  }

  private static ServerSocketFactory selfSigned(Path keys) throws Exception {
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-alias",
            "a",
            "-storetype",
            "PKCS12",
            "-storepass",
            "secret",
            "-keystore",
            keys.toString());
    assertThat(new ProcessBuilder(keytool).inheritIO().start().waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(store, "secret".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }

  @Test
  void waitsWhenItIsAskedTo() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/busy",
        (request, out) ->
            send(
                out,
                asked.getAndIncrement() == 0
                    ? "HTTP/1.1 429 Slow\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nHere."));
    long start = System.nanoTime();
    assertThat(text(fetch("/busy"))).isEqualTo("Here.");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void saysWhenItIsAskedToWaitTooLong() {
    server.on("/busy", "429 Slow\r\nRetry-After: 3600", "");
    refuses("/busy", "asks to come back in 3600 s");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void asksAgainWhenTheServerIsDownForAMoment() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/down",
        (request, out) ->
            send(
                out,
                asked.getAndIncrement() < 2
                    ? "HTTP/1.1 503 Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nHere."));
    assertThat(text(fetch("/down"))).isEqualTo("Here.");
  }

  @Test
  void takesAnUnchangedPageFromTheCache() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/a",
        (request, out) ->
            send(
                out,
                asked.getAndIncrement() == 0
                    ? "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nLast-Modified: Mon, 05 Jan 2026 10:00:00 GMT\r\n"
                        + "Content-Length: 5\r\nConnection: close\r\n\r\nHere."
                    : "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"));
    assertThat(fetch("/a").unchanged()).isFalse();
    Fetched again = new Fetcher(settings(HASTY)).fetch(server.address("/a"));
    assertThat(text(again)).isEqualTo("Here.");
    assertThat(again.unchanged()).isTrue();
    assertThat(server.requests().get(1))
        .contains("If-None-Match: \"1\"", "If-Modified-Since: Mon, 05 Jan 2026 10:00:00 GMT");
  }

  @Test
  void doesNotAskForWhatIsStillFresh() throws Exception {
    server.on("/a", "200 OK\r\nCache-Control: public, max-age=600", "Here.");
    fetch("/a");
    assertThat(text(fetch("/a"))).isEqualTo("Here.");
    assertThat(server.requests()).hasSize(1);
    server.on("/feed", "200 OK", "<rss/>");
    fetcher.freshFor(fetch("/feed"), Duration.ofMinutes(30));
    fetch("/feed");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void keepsNothingThatMayNotBeKept() throws Exception {
    server.on("/a", "200 OK\r\nCache-Control: no-store\r\nETag: \"1\"", "Here.");
    fetch("/a");
    fetch("/a");
    assertThat(server.requests().get(1)).doesNotContain("If-None-Match");
  }

  @Test
  void honoursRobotsTxt() throws Exception {
    server
        .on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /private\n")
        .on("/private/a", "200 OK", "Secret.")
        .on("/a", "200 OK", "Here.");
    refuses("/private/a", "robots.txt of 127.0.0.1 forbids it");
    assertThat(text(fetch("/a"))).isEqualTo("Here.");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void fetchesNothingWhereRobotsTxtFails() {
    server.on("/robots.txt", "500 Broken", "").on("/a", "200 OK", "Here.");
    refuses("/a", "robots.txt of 127.0.0.1 cannot be fetched");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void goesRoundNoRefusal() {
    server.on("/paid", "402 Payment Required", "").on("/no", "403 Forbidden", "");
    refuses("/paid", "the publisher refuses it (402)");
    refuses("/no", "the publisher refuses it (403)");
    refuses("/missing", "there is no such page (404)");
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    String address = server.address("/a");
    server.close();
    assertThatThrownBy(() -> fetcher.fetch(address)).hasMessageContaining("nobody answers");
    assertThatThrownBy(() -> fetcher.fetch("https://nowhere.invalid/"))
        .hasMessageContaining("there is no host nowhere.invalid");
  }
}
