package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProcFileTest {
  private static final ProcFile STATUS =
      new ProcFile("VmHWM:\t  282188 kB\nVmRSS:\t  281032 kB\nRssAnon:\t 9 kB\nName:\tjava\n");

  @Test
  void aLineIsFoundByItsWholeName() {
    assertThat(STATUS.bytes("VmHWM")).hasValue(282_188L << 10);
    assertThat(STATUS.bytes("VmRSS")).hasValue(281_032L << 10);
    assertThat(STATUS.bytes("RssAnon")).hasValue(9L << 10);
    assertThat(STATUS.bytes("RSS")).isEmpty();
  }

  @Test
  void whatIsNotThereOrNoNumberIsEmpty() {
    assertThat(STATUS.bytes("VmSwap")).isEmpty();
    assertThat(STATUS.bytes("Name")).isEmpty();
    assertThat(ProcFile.read("no/such/file").bytes("VmRSS")).isEmpty();
  }
}
