package org.readout.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for bytes that break a reader, guided by what they reach (Jazzer). It is not part of {@code
 * ./test}, in which {@link FuzzRegressionTest} reads the seeds:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 ./test -pl core,intake -Dtest=IntakeFuzz#feed
 * }</pre>
 *
 * It begins with the seeds in {@code src/test/resources/org/readout/intake/IntakeFuzzInputs}, where
 * it also puts what it finds.
 */
class IntakeFuzz {

  @FuzzTest(maxDuration = "60s")
  void feed(byte[] bytes) {
    IntakeTargets.FEED.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void warc(byte[] bytes) {
    IntakeTargets.WARC.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void jsonLines(byte[] bytes) {
    IntakeTargets.JSONLINES.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void frontMatter(byte[] bytes) {
    IntakeTargets.FRONTMATTER.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void mail(byte[] bytes) {
    IntakeTargets.MAIL.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void tar(byte[] bytes) {
    IntakeTargets.TAR.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void html(byte[] bytes) {
    IntakeTargets.HTML.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void word(byte[] bytes) {
    IntakeTargets.WORD.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void pdf(byte[] bytes) {
    IntakeTargets.PDF.read(bytes);
  }

  @FuzzTest(maxDuration = "60s")
  void json(byte[] bytes) {
    IntakeTargets.JSON.read(bytes);
  }
}
