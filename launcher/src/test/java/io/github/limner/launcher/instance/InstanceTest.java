package io.github.limner.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class InstanceTest {
  @TempDir Path workspace;
  private final Recorder host = new Recorder();
  private Instance first;

  @BeforeEach
  void start() throws IOException {
    first = Instance.claim(workspace).orElseThrow();
    first.welcome(host);
  }

  @AfterEach
  void end() throws IOException {
    first.close();
  }

  private static Request.Invoke invoke(String command, String arguments) {
    var json = Wire.JSON.readTree(arguments).asObject();
    return new Request.Invoke(command, json, Path.of("/"));
  }

  private Neighbour second() throws IOException {
    return (Neighbour) Entry.into(workspace);
  }

  @Test
  void aSecondStartHandsOverWhatItIsToShow() throws Exception {
    List<Subject> subjects = List.of(new Subject.Source(Path.of("/é 漢.zip")), new Subject.Sample());
    try (var second = second()) {
      var answer = second.ask(new Request.Show(subjects), _ -> {});

      assertThat(host.shown.take()).isEqualTo(subjects);
      assertThat(answer.orElseThrow().at("/result/link").asString())
          .isEqualTo("http://127.0.0.1:1/");
    }
  }

  @Test
  void aCommandRunsInTheFirstAndItsProgressArrives() throws Exception {
    var frames = new ArrayList<JsonNode>();
    try (var second = second()) {
      var answer = second.ask(invoke("count", "{\"onProgress\":\"__CHANNEL__:0\"}"), frames::add);

      assertThat(frames)
          .extracting(f -> f.at("/message/done").asInt(0))
          .containsExactly(1, 2, 3, 0);
      assertThat(answer.orElseThrow().has("result")).isTrue();
    }
  }

  @Test
  void aSecondThatGoesAwayCancelsItsCommand() throws Exception {
    var second = second();
    var answer = CompletableFuture.supplyAsync(() -> second.ask(invoke("wait", "{}"), _ -> {}));
    host.waiting.await();

    second.close();

    assertThat(host.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(answer.join()).isEmpty();
  }

  @Test
  void afterTheFirstTheNextHasTheWorkspace() throws Exception {
    first.close();

    try (var next = (Instance) Entry.into(workspace)) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void whoComesWhileTheFirstIsStillStartingWaitsForIt() throws Exception {
    first.close();
    first = Instance.claim(workspace).orElseThrow();
    var waiting = CompletableFuture.supplyAsync(this::calmSecond);
    TimeUnit.MILLISECONDS.sleep(100);
    assertThat(waiting).isNotDone();

    first.welcome(host);

    try (var second = waiting.join()) {
      assertThat(second.ask(new Request.Show(List.of()), _ -> {})).isPresent();
    }
  }

  @Test
  void whoComesWhileTheFirstIsEndingWaitsForTheWorkspace() throws Exception {
    first.admitNobody();
    var waiting = CompletableFuture.supplyAsync(this::calmEntry);
    TimeUnit.MILLISECONDS.sleep(100);
    assertThat(waiting).isNotDone();

    first.close();

    try (var next = (Instance) waiting.join()) {
      assertThat(next).isNotNull();
    }
    assertThat(host.shown).isEmpty();
  }

  private Neighbour calmSecond() {
    return (Neighbour) calmEntry();
  }

  private Entry calmEntry() {
    try {
      return Entry.into(workspace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theFirstWaitsForTheCommandsOfOthersBeforeItEnds() throws Exception {
    var started = new CountDownLatch(1);
    try (var second = second()) {
      var counting = invoke("count", "{\"onProgress\":\"__CHANNEL__:0\"}");
      var answer =
          CompletableFuture.supplyAsync(() -> second.ask(counting, _ -> started.countDown()));
      started.await();

      first.finishGuests();
      first.close();

      assertThat(answer.join().orElseThrow().has("result")).isTrue();
    }
  }

  @Test
  void aSocketLeftBehindByAKilledProcessIsReplaced() throws Exception {
    first.close();
    var left = workspace.resolve("instance.sock");
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(left));
    }
    assertThat(left).exists();

    first = Instance.claim(workspace).orElseThrow();
    first.welcome(host);
    try (var second = second()) {
      assertThat(second.ask(new Request.Show(List.of()), _ -> {})).isPresent();
    }
  }

  @Test
  void aWorkspaceWithALongPathListensElsewhereInPrivate() throws Exception {
    var deep = Files.createDirectories(workspace.resolve("deep".repeat(30)));
    try (var instance = Instance.claim(deep).orElseThrow()) {
      instance.welcome(host);
      var socket = Path.of(Files.readString(deep.resolve("instance.address")));
      try (var second = (Neighbour) Entry.into(deep)) {
        assertThat(second.ask(new Request.Show(List.of()), _ -> {})).isPresent();
      }
      assertThat(socket.startsWith(deep)).isFalse();
      assertThat(Files.getPosixFilePermissions(socket.getParent())).hasSize(3);
    }
  }
}
