package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.cli.Surroundings.Terminal;

class SurroundingsTest {

  private static final Map<String, String> ON_A_TERMINAL =
      Map.of("readout.terminal.out", "true", "readout.columns", "132");

  @Test
  void usesColoursOnATerminalOnly() {
    assertThat(terminal(ON_A_TERMINAL, Map.of()).colour()).isTrue();
    assertThat(terminal(Map.of(), Map.of()).colour()).isFalse();
  }

  @Test
  void respectsThoseWhoWantNoColours() {
    assertThat(terminal(ON_A_TERMINAL, Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(terminal(ON_A_TERMINAL, Map.of("TERM", "dumb")).colour()).isFalse();
  }

  @Test
  void knowsTheWidth() {
    assertThat(terminal(ON_A_TERMINAL, Map.of()).width()).isEqualTo(132);
    assertThat(terminal(ON_A_TERMINAL, Map.of("COLUMNS", "100")).width()).isEqualTo(100);
    assertThat(terminal(Map.of(), Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }

  private static Terminal terminal(Map<String, String> properties, Map<String, String> env) {
    return Terminal.told(properties::get, env);
  }
}
