package io.github.limner.bridge.cef;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.Await;
import io.github.limner.bridge.Clients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cef.misc.IntRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FrameStreamTest {
  private final Clients clients = new Clients(Path.of(""));

  @Test
  void aPageThatTurnsAwayWhileItsClientIsBusyDoesNotHoldTheStream() throws Exception {
    var stream = new FrameStream(clients, "page");
    stream.listen();
    var leaving = Thread.ofPlatform().daemon().unstarted(stream::cancel);
    clients.attach("page", _ -> leaveAndRead(leaving, stream));

    CompletableFuture.runAsync(
            () -> clients.broadcast("task", 1), task -> Thread.ofPlatform().daemon().start(task))
        .get(20, TimeUnit.SECONDS);

    assertThat(leaving.join(Duration.ofSeconds(20))).isTrue();
  }

  /// Under the client's lock: waits until the page waits for that too, then takes the stream's.
  private static void leaveAndRead(Thread leaving, FrameStream stream) {
    leaving.start();
    Await.until("the page waits", () -> leaving.getState() == Thread.State.BLOCKED);
    stream.read(new byte[1], 1, new IntRef(), ContentExchangeTest.NEVER_LATER);
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
