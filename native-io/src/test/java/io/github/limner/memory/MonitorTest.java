package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Await;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(40)
final class MonitorTest {
  private static final Budget DECODING = new Budget("Decoding", "Pictures", 3, 48);

  private static Monitor start() {
    return Monitor.start(() -> List.of(DECODING), List.of(), _ -> {});
  }

  @Test
  void itReadsOnceASecondAndReportsPlausibleFigures() {
    try (var monitor = start()) {
      Await.until("three readings", () -> monitor.read(0).readings().size() >= 3);

      var report = monitor.read(1);
      assertThat(report.budgets()).containsExactly(DECODING);
      assertThat(report.readings().getFirst().number()).isEqualTo(2);
      assertThat(report.heap().usedBytes()).isBetween(1L << 20, report.heap().committedBytes());
      assertThat(report.heap().maxBytes()).isGreaterThanOrEqualTo(report.heap().committedBytes());
      assertThat(report.outside().metaspaceBytes()).isBetween(1L << 20, 1L << 30);
      assertThat(report.outside().codeBytes()).isBetween(1L << 16, 1L << 30);
      assertThat(report.readings())
          .allSatisfy(reading -> assertThat(reading.threads()).isGreaterThan(1));
      assertThat(report.collectors()).isNotEmpty();
    }
  }

  @Test
  void theFirstReadingsAreAboutASecondApart() {
    try (var monitor = start()) {
      Await.until("three readings", () -> monitor.read(0).readings().size() >= 3);

      var readings = monitor.read(0).readings();
      assertThat(readings.get(2).at()).isAfter(readings.get(0).at().plusMillis(1800));
    }
  }

  @Test
  void aClosedDatasetIsARoundOnceTheHeapWasCollected() {
    try (var monitor = start()) {
      monitor.closed("photos");
      monitor.collect();

      assertThat(monitor.read(0).rounds())
          .singleElement()
          .satisfies(round -> {
            assertThat(round.dataset()).isEqualTo("photos");
            assertThat(round.heapBytes()).isBetween(1L << 20, 512L << 20);
          });
    }
  }

  @Test
  void someSecondsAfterAClosingItCollectsByItselfWhileSomebodyLooks() {
    try (var monitor = start()) {
      monitor.closed("photos");

      Await.until("a round", () -> !monitor.read(0).rounds().isEmpty());
    }
  }

  @Test
  void afterItIsClosedNothingOfItRuns() {
    start().close();

    Await.until(
        "no thread of it",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("memory")));
  }

  @Test
  void mappedMemorySegmentsAreCounted(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("a"), new byte[1 << 20]);
    try (var monitor = start();
        var arena = Arena.ofConfined();
        var channel = FileChannel.open(file)) {
      long before = monitor.read(0).outside().mappedBytes();

      channel.map(MapMode.READ_ONLY, 0, 1 << 20, arena);

      assertThat(monitor.read(0).outside().mappedBytes()).isEqualTo(before + (1 << 20));
    }
  }
}
