package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the seeds of the fuzzer, what it found, and seeds with random damage. */
class FuzzRegressionTest {

  private static final int DAMAGED = 60;

  @ParameterizedTest
  @EnumSource
  void readsEachSeedAndItsDamagedForms(IntakeTargets target) throws IOException {
    Random random = new Random(target.ordinal());
    assertThat(target.seeds()).isNotEmpty();
    for (Path seed : target.seeds()) {
      byte[] bytes = Files.readAllBytes(seed);
      target.read(bytes);
      for (int i = 0; i < DAMAGED; i++) {
        target.read(damaged(bytes, random));
      }
    }
  }

  /** Some bytes changed, a piece doubled or dropped, the end cut off. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(6); i > 0 && copy.length > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    if (copy.length > 4 && random.nextInt(3) == 0) {
      int from = random.nextInt(copy.length);
      int length = random.nextInt(copy.length - from);
      System.arraycopy(copy, from, copy, random.nextInt(copy.length - length), length);
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length + 1)) : copy;
  }
}
