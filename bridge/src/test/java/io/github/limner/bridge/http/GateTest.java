package io.github.limner.bridge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GateTest {
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
  void ourOwnPagesAreForEverybody() throws Exception {
    var answer = door.send(door.stranger("/index.html").GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("page /index.html");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
  }

  @Test
  void picturesAndCommandsNeedTheToken() throws Exception {
    var picture = door.send(door.stranger("/picture").GET());
    var encoded = door.send(door.stranger("/%70icture").GET());
    var command = door.send(door.stranger("/ipc/echo").POST(BodyPublishers.noBody()));

    assertThat(picture.statusCode()).isEqualTo(401);
    assertThat(picture.body()).startsWith("{\"kind\":\"ACCESS_DENIED\"");
    assertThat(encoded.statusCode()).isEqualTo(401);
    assertThat(command.statusCode()).isEqualTo(401);
  }

  @Test
  void theTokenIsWorthACookieThatScriptsCannotRead() throws Exception {
    var welcome = door.send(door.request("/session").POST(BodyPublishers.noBody()));
    var cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow();
    var picture =
        door.send(door.stranger("/picture").header("Cookie", cookie.split(";", 2)[0]).GET());

    assertThat(cookie)
        .startsWith("limner-" + door.door.port() + "=")
        .contains("HttpOnly")
        .contains("SameSite=Strict");
    assertThat(picture.statusCode()).isEqualTo(200);
  }

  @Test
  void whoGuessesTokensIsSlowedDownAndTheRightOneStillWorks() throws Exception {
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 12; i++)
      statuses.add(
          door.send(door.stranger("/picture").header("Authorization", "Bearer guess" + i).GET())
              .statusCode());

    assertThat(statuses.subList(0, 10)).isEqualTo(Collections.nCopies(10, 401));
    assertThat(statuses.subList(10, 12)).isEqualTo(Collections.nCopies(2, 429));
    assertThat(door.send(door.request("/picture").GET()).statusCode()).isEqualTo(200);
  }

  @Test
  void aForeignHostNameIsRefused() throws Exception {
    assertThat(status("Host: evil.example:" + door.door.port())).isEqualTo("403");
    assertThat(status("Host: 127.0.0.1")).isEqualTo("403");
    assertThat(status("Host: localhost:" + door.door.port())).isEqualTo("200");
  }

  private String status(String host) throws IOException {
    try (var connection = door.connect()) {
      var request = "GET /index.html HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(host);
      connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = connection.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.US_ASCII).split(" ", 3)[1];
    }
  }

  @Test
  void aForeignPageIsRefusedEvenWithTheToken() throws Exception {
    var path = URI.create(door.origin() + "/ipc/echo");
    var request =
        HttpRequest.newBuilder(path)
            .header("Authorization", "Bearer " + door.door.token())
            .POST(BodyPublishers.noBody());

    var nameless = door.send(request.copy());
    var foreign = door.send(request.copy().header("Origin", "https://evil.example"));
    var neighbour = door.send(request.copy().header("Origin", "http://127.0.0.1:1"));

    assertThat(nameless.statusCode()).isEqualTo(403);
    assertThat(nameless.body()).contains("lacks the header");
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(neighbour.statusCode()).isEqualTo(403);
  }

  @Test
  void aSocketNeedsTheTokenAndOurOrigin() {
    assertThat(handshake(door.origin(), "wrong")).isEqualTo(401);
    assertThat(handshake("https://evil.example", door.door.token())).isEqualTo(403);
  }

  private int handshake(String origin, String token) {
    var refused = new ArrayList<Integer>();
    assertThatThrownBy(() ->
            door.http
                .newWebSocketBuilder()
                .header("Origin", origin)
                .header("Authorization", "Bearer " + token)
                .buildAsync(
                    URI.create("ws://127.0.0.1:%d/socket".formatted(door.door.port())),
                    new WebSocket.Listener() {})
                .join())
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class, e -> refused.add(e.getResponse().statusCode()));
    return refused.getFirst();
  }
}
