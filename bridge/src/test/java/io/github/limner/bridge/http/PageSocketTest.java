package io.github.limner.bridge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PageSocketTest {
  private OpenDoor door;

  @BeforeEach
  void open() throws IOException {
    door = new OpenDoor();
  }

  @AfterEach
  void close() throws IOException {
    door.close();
  }

  @Test
  void theSocketAnswersAsPostDoes() throws Exception {
    var page = new Page(door, "a");
    var arguments = "{\"text\":\"é漢😀\\u0000z\"}";

    page.send("{\"call\":5,\"command\":\"echo\",\"args\":%s}".formatted(arguments));
    var result = page.next();
    page.send("{\"call\":6,\"command\":\"break\",\"args\":{}}");
    var failure = page.next();

    assertThat(result).isEqualTo("{\"call\":5," + door.post("echo", arguments).substring(1));
    assertThat(failure).isEqualTo("{\"call\":6," + door.post("break", "{}").substring(1));
  }

  @Test
  void progressArrivesInOrderAndBeforeTheResult() throws Exception {
    var page = new Page(door, "a");

    page.send(
        "{\"call\":1,\"command\":\"count\",\"args\":{\"number\":4,\"onProgress\":\"__CHANNEL__:7\"}}");
    var frames = new ArrayList<String>();
    do frames.add(page.next());
    while (!frames.getLast().startsWith("{\"call\""));

    assertThat(frames)
        .containsExactly(
            "{\"channel\":7,\"index\":0,\"message\":{\"done\":1,\"total\":4}}",
            "{\"channel\":7,\"index\":1,\"message\":{\"done\":2,\"total\":4}}",
            "{\"channel\":7,\"index\":2,\"message\":{\"done\":3,\"total\":4}}",
            "{\"channel\":7,\"index\":3,\"message\":{\"done\":4,\"total\":4}}",
            "{\"channel\":7,\"index\":4,\"end\":true}",
            "{\"call\":1,\"result\":{\"number\":4}}");
  }

  @Test
  void aCancelStopsItsCall() throws Exception {
    var page = new Page(door, "a");
    page.send("{\"call\":1,\"command\":\"wait\",\"args\":{}}");
    door.waiting.await();

    page.send("{\"cancel\":1}");

    assertThat(page.next()).startsWith("{\"call\":1,\"failure\":{\"kind\":\"CANCELLED\"");
  }

  @Test
  void aClosedPageCancelsItsCalls() throws Exception {
    var page = new Page(door, "a");
    page.send("{\"call\":1,\"command\":\"wait\",\"args\":{}}");
    door.waiting.await();

    page.socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();

    assertThat(door.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aThousandCallsInFlightEachGetTheirOwnAnswer() throws Exception {
    var page = new Page(door, "a");

    for (int i = 0; i < 1000; i++)
      page.send("{\"call\":%d,\"command\":\"echo\",\"args\":{\"text\":\"%d\"}}".formatted(i, i));
    var answers = new ArrayList<String>();
    for (int i = 0; i < 1000; i++) answers.add(page.next());

    assertThat(answers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 1000)
                .mapToObj("{\"call\":%1$d,\"result\":{\"text\":\"%1$d\"}}"::formatted)
                .collect(Collectors.toList()));
  }

  @Test
  void everyPageHearsWhatIsBroadcast() throws Exception {
    var first = new Page(door, "a");
    var second = new Page(door, "b");
    first.send("{\"call\":1,\"command\":\"echo\",\"args\":{\"text\":\"\"}}");
    first.next();
    second.send("{\"call\":1,\"command\":\"echo\",\"args\":{\"text\":\"\"}}");
    second.next();

    door.clients.broadcast("theme", "DARK");

    assertThat(first.next()).startsWith("{\"event\":\"theme\",\"payload\":\"DARK\"");
    assertThat(second.next()).startsWith("{\"event\":\"theme\",\"payload\":\"DARK\"");
  }

  @Test
  void aPageThatDoesNotReadHoldsNobodyUp() throws Exception {
    try (var deaf = new DeafPage(door)) {
      var page = new Page(door, "b");
      page.send("{\"call\":1,\"command\":\"echo\",\"args\":{\"text\":\"\"}}");
      page.next();
      var megabyte = "x".repeat(1 << 20);

      long start = System.nanoTime();
      for (int i = 0; i < 40; i++) {
        door.clients.broadcast("news", megabyte);
        assertThat(page.next()).hasSizeGreaterThan(1 << 20);
      }

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      assertThat(deaf.isLetGo()).isTrue();
    }
  }
}
