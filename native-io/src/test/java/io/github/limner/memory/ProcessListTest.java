package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProcessListTest {
  @Test
  void theProgramComesFirstAndItsChildrenFollowWithWhatTheyHold() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/smaps_rollup")));
    var child = new ProcessBuilder("sleep", "60").start();
    try {
      var processes = ProcessList.read();

      var own = processes.getFirst();
      assertThat(own.pid()).isEqualTo(ProcessHandle.current().pid());
      assertThat(own.role()).isEqualTo(Role.JAVA);
      assertThat(own.residentBytes()).isBetween(10L << 20, 8L << 30);
      assertThat(own.shareBytes()).isLessThanOrEqualTo(own.residentBytes());
      assertThat(processes)
          .anySatisfy(one -> {
            assertThat(one.pid()).isEqualTo(child.pid());
            assertThat(one.role()).isEqualTo(Role.HELPER);
            assertThat(one.residentBytes()).isPositive();
          });
    } finally {
      child.destroy();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jcef_helper --type=renderer --lang=en, PAGE",
    "jcef_helper --type=gpu-process, GRAPHICS",
    "jcef_helper --type=zygote --no-zygote-sandbox, ZYGOTE",
    "jcef_helper --type=utility --utility-sub-type=network.mojom.NetworkService, NETWORK",
    "jcef_helper --type=utility --utility-sub-type=storage.mojom.StorageService, STORAGE",
    "jcef_helper --type=utility --utility-sub-type=audio.mojom.AudioService, HELPER",
    "chrome_crashpad_handler, HELPER"
  })
  void aHelperIsKnownByItsCommandLine(String line, Role role) {
    assertThat(Role.of(line)).isEqualTo(role);
  }
}
