package io.github.limner.bridge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HttpDoorTest {
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
  void aCommandIsAnsweredInUtf8() throws Exception {
    var answer = door.post("echo", "{\"text\":\"é漢😀\\u0000z\"}");

    assertThat(answer).isEqualTo("{\"result\":{\"text\":\"é漢😀\\u0000z\"}}");
  }

  @Test
  void aFailureIsAnAnswerToo() throws Exception {
    var answer = door.post("break", "");

    assertThat(answer)
        .startsWith("{\"failure\":{\"kind\":\"BAD_FILE\"")
        .contains("a.png: no header (at byte 7)");
  }

  @Test
  void namesOfPluginCommandsSurviveTheAddress() throws Exception {
    var answer = door.post("plugin:dialog%7Copen", "{}");

    assertThat(answer).contains("There is no command plugin:dialog|open");
  }

  @Test
  void aBodyOfTenMegabytesComesBackWhole() throws Exception {
    var text = "x".repeat(10_000_000);

    var answer = door.post("echo", "{\"text\":\"%s\"}".formatted(text));

    assertThat(answer).hasSize(10_000_000 + "{\"result\":{\"text\":\"\"}}".length());
  }

  @Test
  void aBodyWithoutEndIsRefused() throws Exception {
    var endless = BodyPublishers.ofByteArray(new byte[17 << 20]);

    var status = door.send(door.request("/ipc/echo").POST(endless)).statusCode();

    assertThat(status).isEqualTo(413);
  }

  @Test
  void aThousandCallsAtOnceEachGetTheirOwnAnswer() {
    var answers =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                door.http.sendAsync(
                    door.request("/ipc/echo")
                        .POST(BodyPublishers.ofString("{\"text\":\"%d\"}".formatted(i)))
                        .build(),
                    BodyHandlers.ofString()))
            .toList();

    for (int i = 0; i < answers.size(); i++)
      assertThat(answers.get(i).join().body())
          .isEqualTo("{\"result\":{\"text\":\"%d\"}}".formatted(i));
  }

  @Test
  void aPictureComesWholeOrInPart() throws Exception {
    var whole = door.http.send(door.request("/picture").GET().build(), BodyHandlers.ofByteArray());
    var part =
        door.http.send(
            door.request("/picture").header("Range", "bytes=1000-1999").GET().build(),
            BodyHandlers.ofByteArray());

    assertThat(whole.body()).isEqualTo(OpenDoor.PICTURE);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 1000-1999/3145728");
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(OpenDoor.PICTURE, 1000, 2000));
  }

  @Test
  void aFileNameWithEveryOddCharacterReachesItsRoute() throws Exception {
    var answer =
        door.send(door.request("/asset/%2Fa%20b%2F..%2Fc%25%23%3F%3B%5C%2B%C3%A9.png").GET());

    assertThat(answer.body()).isEqualTo("/a b/../c%#?;\\+é.png");
  }

  @Test
  void whoeverHangsUpCancelsTheCall() throws Exception {
    try (var connection = door.connect()) {
      write(connection, "POST /ipc/wait");
      door.waiting.await();
    }

    assertThat(door.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverHangsUpCancelsTheBytes() throws Exception {
    var cancelled = new CompletableFuture<Boolean>();
    var _ = door.never.whenComplete((_, _) -> cancelled.complete(door.never.isCancelled()));

    try (var connection = door.connect()) {
      write(connection, "GET /never");
      TimeUnit.MILLISECONDS.sleep(300);
      assertThat(cancelled).isNotDone();
    }

    assertThat(cancelled.get(5, TimeUnit.SECONDS)).isTrue();
  }

  private void write(Socket connection, String what) throws IOException {
    var request =
        """
        %s HTTP/1.1\r
        Host: 127.0.0.1:%d\r
        Origin: %s\r
        Authorization: Bearer %s\r
        Content-Length: 0\r
        \r
        """
            .formatted(what, door.door.port(), door.origin(), door.door.token());
    connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
  }

  @Test
  void closingTheDoorCancelsWhatRuns() throws Exception {
    var answer =
        door.http.sendAsync(
            door.request("/ipc/wait").POST(BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());
    door.waiting.await();

    door.door.close();

    assertThat(door.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(answer).failsWithin(5, TimeUnit.SECONDS);
  }
}
