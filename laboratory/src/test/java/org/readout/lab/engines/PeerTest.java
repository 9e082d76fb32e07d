package org.readout.lab.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.lab.reading.Scheme;

class PeerTest {
  @TempDir Path folder;

  @Test
  void knowsTheVersionByTheJar() throws IOException {
    Files.createFile(folder.resolve("stanford-corenlp-4.5.10-models.jar"));
    Files.createFile(folder.resolve("stanford-corenlp-4.5.10.jar"));
    Files.createFile(folder.resolve("other-1.0.jar"));
    Peer peer = Peer.named("corenlp");
    assertThat(peer.jarsIn(folder)).hasSize(2);
    assertThat(peer.version(peer.jarsIn(folder))).contains("4.5.10");
  }

  @Test
  void isNotThereWithoutItsJars() throws IOException {
    assertThat(Peer.named("nlp4j").jarsIn(folder)).isEmpty();
    assertThat(Peer.named("nlp4j").jarsIn(folder.resolve("absent"))).isEmpty();
  }

  @Test
  void readsItsTreesByAKnownScheme() {
    assertThat(Peer.all())
        .filteredOn(peer -> peer.scheme().isPresent())
        .hasSizeGreaterThan(2)
        .allSatisfy(peer -> assertThat(Scheme.named(peer.scheme().orElseThrow())).isNotNull());
  }
}
