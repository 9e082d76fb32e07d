package org.readout.lab.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {
  @Test
  void addsUpTheYoungAndTheOldObjects() {
    String list =
        """
        DefNew     total 9792K, used 1024K [0x0000000700000000, 0x0000000700aa0000)
          eden space 8704K,   0% used [0x0000000700000000, 0x0000000700000000)
        Tenured    total 21888K, used 20480K [0x0000000755550000, 0x0000000756ab0000)
        Metaspace  used 9051K, committed 9280K, reserved 1114112K
        """;
    assertThat(Footprint.heap(list)).isEqualTo(21);
  }

  @Test
  void tellsTheProcessorTimeOfAProcess() {
    assertThat(Footprint.processorTime(ProcessHandle.current())).isPositive();
  }
}
