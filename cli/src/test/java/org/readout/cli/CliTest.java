package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CliTest {

  @Test
  void tellsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).startsWith("readout ");
  }

  @Test
  void explainsItself() {
    Run run = Run.of("--help");
    assertThat(run.code()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("brief", "--version");
  }

  @Test
  void explainsItselfWhenNoCommandIsGiven() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(run.err()).contains("Usage: readout").contains("brief");
  }

  @Test
  void pointsToTheCommandThatReadsReports() {
    Run run = Run.of("report.txt");
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(run.err()).contains("report.txt").contains("readout brief FILE");
  }

  @Test
  void namesAnOptionThatItDoesNotKnow() {
    Run run = Run.of("brief", "--colour");
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(run.err()).contains("--colour").contains("readout brief --help");
  }

  @Test
  void namesTheFormats() {
    Run run = Run.of("brief", "--format", "pdf");
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(run.err()).contains("text, markdown, html, json");
  }
}
