package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.problem.BadFileException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final Client client =
      Clients.visitor(Path.of("/home/ann"), frame -> frames.add(text(frame)));

  @Test
  void theAnswerIsTheResult() {
    start(echo(), "echo", "{\"path\":\"photos/ä 😀.jpg\",\"times\":2}");

    assertThat(reply())
        .isEqualTo("{\"result\":{\"path\":\"/home/ann/photos/ä 😀.jpg\",\"times\":2}}");
  }

  @Test
  void anOptionalArgumentMayBeLeftOut() {
    start(echo(), "echo", "{\"path\":\"/a\"}");

    assertThat(reply()).isEqualTo("{\"result\":{\"path\":\"/a\",\"times\":null}}");
  }

  @Test
  void aMissingArgumentIsNamed() {
    start(echo(), "echo", "{\"times\":1}");

    assertThat(reply()).contains("INVALID_REQUEST", "`path` is missing");
  }

  @Test
  void anUnknownArgumentIsRefused() {
    start(echo(), "echo", "{\"path\":\"/a\",\"tmies\":1}");

    assertThat(reply()).contains("INVALID_REQUEST", "tmies");
  }

  @Test
  void aRequestThatMakesNoSenseIsRefusedWithItsOwnReason() {
    start(echo(), "echo", "{\"path\":\"/a\",\"times\":-1}");

    assertThat(reply()).contains("INVALID_REQUEST", "times is negative: -1");
  }

  @Test
  void anUnknownCommandIsNotFound() {
    start(echo(), "ecko", "{}");

    assertThat(reply()).contains("NOT_FOUND", "ecko");
  }

  @Test
  void aDamagedFileIsSaidWithItsPlaceAndASteadyCode() {
    Command<Nothing, Nothing> bad =
        Command.act(
            "bad",
            "Fails.",
            Nothing.class,
            _ -> {
              throw new BadFileException("a.zip", 22, "ends early");
            });
    start(bad, "bad", "");
    var first = reply();
    start(bad, "bad", "{}");

    assertThat(first).contains("BAD_FILE", "a.zip: ends early (at byte 22)");
    assertThat(reply()).isEqualTo(first);
  }

  @Test
  void progressComesInOrderAndEnds() {
    start(counting(new CountDownLatch(0), 3), "count", "{\"onProgress\":\"__CHANNEL__:7\"}");

    assertThat(reply()).isEqualTo("{\"result\":{}}");
    assertThat(frame())
        .isEqualTo("{\"channel\":7,\"index\":0,\"message\":{\"done\":1,\"total\":3}}");
    assertThat(frame())
        .isEqualTo("{\"channel\":7,\"index\":1,\"message\":{\"done\":3,\"total\":3}}");
    assertThat(frame()).isEqualTo("{\"channel\":7,\"index\":2,\"end\":true}");
  }

  @Test
  void cancellingStopsTheWorkAtItsNextReport() {
    var cancelled = new CountDownLatch(1);
    var call =
        start(
            counting(cancelled, Integer.MAX_VALUE), "count", "{\"onProgress\":\"__CHANNEL__:1\"}");
    frame();
    call.cancel();
    cancelled.countDown();

    assertThat(reply()).contains("CANCELLED");
  }

  record Echo(Path path, @Nullable Integer times) {
    Echo {
      if (times != null && times < 0)
        throw new IllegalArgumentException("times is negative: " + times);
    }
  }

  private static Command<Echo, Echo> echo() {
    return Command.quick("echo", "Says it again.", Echo.class, Echo.class, q -> q);
  }

  private static Command<Nothing, Nothing> counting(CountDownLatch gate, int to) {
    return Command.slow(
        "count",
        "Counts.",
        Nothing.class,
        Nothing.class,
        (_, progress) -> {
          for (int i = 1; i <= to; i++) {
            progress.report(i, to);
            await(gate);
          }
          return Nothing.NOTHING;
        });
  }

  private Call start(Command<?, ?> command, String name, String arguments) {
    return new Dispatcher(List.of(command))
        .start(
            name,
            arguments.getBytes(StandardCharsets.UTF_8),
            client,
            envelope -> replies.add(text(envelope)));
  }

  private String reply() {
    return next(replies);
  }

  private String frame() {
    return next(frames);
  }

  private static String next(BlockingQueue<String> queue) {
    try {
      var text = queue.poll(10, TimeUnit.SECONDS);
      return text == null ? "nothing came" : text;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
