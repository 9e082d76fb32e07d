package org.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of our own that speaks as much of HTTP/2 (RFC 9113) as one page needs. */
class HttpTwoTest {

  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  private static final int ACK = 1;

  /** Entries of HPACK's static table (RFC 7541, appendix A). */
  private static final byte OK = (byte) (0x80 | 8);

  private static final byte NOT_FOUND = (byte) (0x80 | 13);

  @TempDir Path folder;

  private final SSLContext usual = context();
  private final List<Integer> streams = new CopyOnWriteArrayList<>();

  @AfterEach
  void trustAsBefore() {
    SSLContext.setDefault(usual);
  }

  @Test
  void fetchesPagesOverOneConnectionOfHttpTwo() throws Exception {
    SSLContext.setDefault(trusted());
    FetchSettings.Limits limits =
        new FetchSettings.Limits(
            Duration.ofSeconds(20), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(2));
    FetchSettings settings =
        new FetchSettings(Optional.empty(), true, 200_000, limits, Optional.empty());
    try (SSLServerSocket socket = serve();
        Fetcher fetcher = new Fetcher(settings)) {
      Fetched page = fetcher.fetch("https://127.0.0.1:" + socket.getLocalPort() + "/1");
      assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("Ministers met.");
    }
    assertThat(streams).as("robots.txt and the page").containsExactly(1, 3);
  }

  private SSLServerSocket serve() throws IOException {
    SSLServerSocket socket =
        (SSLServerSocket)
            context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2"});
    socket.setSSLParameters(parameters);
    Thread.ofVirtual()
        .start(() -> {
          try (SSLSocket client = (SSLSocket) socket.accept()) {
            answer(client);
          } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
          }
        });
    return socket;
  }

  private void answer(SSLSocket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    DataOutputStream out = new DataOutputStream(client.getOutputStream());
    in.readNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
    send(out, SETTINGS, 0, 0);
    while (true) {
      int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
      int type = in.readUnsignedByte();
      int flags = in.readUnsignedByte();
      int stream = in.readInt();
      in.readNBytes(length);
      if (type == SETTINGS && flags != ACK) {
        send(out, SETTINGS, ACK, 0);
      } else if (type == HEADERS) {
        streams.add(stream);
        reply(out, stream);
      }
    }
  }

  /** The first request is for robots.txt, which is not there. */
  private static void reply(DataOutputStream out, int stream) throws IOException {
    if (stream == 1) {
      send(out, HEADERS, END_HEADERS | END_STREAM, stream, NOT_FOUND);
    } else {
      send(out, HEADERS, END_HEADERS, stream, OK);
      send(out, 0, END_STREAM, stream, "Ministers met.".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void send(DataOutputStream out, int type, int flags, int stream, byte... content)
      throws IOException {
    out.writeByte(0);
    out.writeShort(content.length);
    out.writeByte(type);
    out.writeByte(flags);
    out.writeInt(stream);
    out.write(content);
    out.flush();
  }

  private static SSLContext context() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@return encryption with a certificate for this machine, which it trusts} */
  private SSLContext trusted() throws Exception {
    Path keys = folder.resolve("keys");
    List<String> keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1",
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
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(store, "secret".toCharArray());
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("a", store.getCertificate("a"));
    TrustManagerFactory others = TrustManagerFactory.getInstance("PKIX");
    others.init(anchors);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), others.getTrustManagers(), null);
    return context;
  }
}
