package io.github.limner.bridge.cef;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.Clients;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cef.misc.IntRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FrameStreamTest {
  private final Clients clients = new Clients(Path.of(""));

  @Test
  void pagesThatTurnAwayWhileFramesComeNeverStandStill() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var pushing =
          threads.submit(() -> {
            for (int i = 0; i < 20_000; i++) clients.broadcast("task", i);
          });
      var leaving =
          threads.submit(() -> {
            for (int i = 0; i < 5_000; i++) {
              var stream = new FrameStream(clients, "page");
              stream.listen();
              stream.cancel();
            }
          });
      pushing.get(20, TimeUnit.SECONDS);
      leaving.get(20, TimeUnit.SECONDS);
    }

    assertThat(clients.isAnybodyListening()).isFalse();
  }

  @Test
  void aStreamThatIsFullEndsAndItsClientWaitsForAnother() {
    var stream = new FrameStream(clients, "page");
    stream.listen();

    for (int i = 0; clients.isAnybodyListening(); i++)
      clients.broadcast("task", "x".repeat(100_000) + i);

    var read = new IntRef();
    while (stream.read(new byte[1 << 16], 1 << 16, read, ContentExchangeTest.NEVER_LATER))
      assertThat(read.get()).isPositive();
  }
}
