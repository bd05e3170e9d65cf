package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ClientsTest {
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Clients clients = new Clients(Path.of(""));

  private void hear(byte[] frame) {
    heard.add(new String(frame, StandardCharsets.UTF_8));
  }

  private static byte[] frame(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void framesThatCameBeforeSomebodyListenedComeFirstAndInOrder() {
    clients.client("a").push(frame("1"));
    clients.client("a").push(frame("2"));

    clients.attach("a", this::hear);
    clients.client("a").push(frame("3"));

    assertThat(heard).containsExactly("1", "2", "3");
  }

  @Test
  void noMoreThanAMegabyteWaitsAndItIsTheOldest() {
    var kilobyte = "x".repeat(1023);
    for (int i = 0; i < 3000; i++)
      clients.client("a").push(frame((char) ('a' + i % 26) + kilobyte));

    clients.attach("a", this::hear);

    assertThat(heard).hasSize(1024);
    assertThat(heard.get(27)).startsWith("b");
  }

  @Test
  void framesAreTakenOneThreadAtATimeAndNoneIsLost() {
    var busy = new boolean[1];
    clients.attach(
        "a",
        frame -> {
          assertThat(busy[0]).isFalse();
          busy[0] = true;
          hear(frame);
          busy[0] = false;
        });
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int t = 0; t < 4; t++) {
        int thread = t;
        threads.execute(() ->
            IntStream.range(0, 500)
                .forEach(i -> clients.client("a").push(frame(thread + " " + i))));
      }
    }

    assertThat(heard).hasSize(2000);
    for (int t = 0; t < 4; t++) {
      int thread = t;
      assertThat(heard.stream().filter(text -> text.startsWith(thread + " ")))
          .containsExactlyElementsOf(
              IntStream.range(0, 500).mapToObj(i -> thread + " " + i).toList());
    }
  }

  @Test
  void aConnectionThatWasReplacedDoesNotDetachTheOneThatReplacedIt() {
    var old = clients.attach("a", _ -> heard.add("old"));
    var present = clients.attach("a", this::hear);
    old.close();

    clients.broadcast("theme", "DARK");
    assertThat(heard).containsExactly("{\"event\":\"theme\",\"payload\":\"DARK\",\"target\":null}");
    assertThat(clients.isAnybodyListening()).isTrue();

    present.close();
    assertThat(clients.isAnybodyListening()).isFalse();
  }

  @Test
  void aListenerThatFailsIsLetGoAndTheOthersHear() {
    clients.attach(
        "a",
        _ -> {
          throw new IllegalStateException("hung up");
        });
    clients.attach("b", this::hear);

    clients.broadcast("theme", "DARK");
    clients.attach("a", _ -> heard.add("again"));
    clients.broadcast("theme", "LIGHT");

    assertThat(heard).hasSize(3).contains("again");
  }

  @Test
  void whoeverHasNotListenedForLongIsForgottenAndWhoeverListensIsNot() {
    var forgetful = new Clients(Path.of(""), 0);
    forgetful.attach("listening", this::hear);
    forgetful.client("listening").push(frame("1"));
    forgetful.client("gone").push(frame("lost"));
    Await.until("time has passed", () -> forgetful.client("gone").isDeafFor(0));

    forgetful.attach("gone", this::hear);

    assertThat(heard).containsExactly("1");
  }
}
