package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MemoryCommandsTest {
  @TempDir Path temporary;
  private Place place;

  @BeforeEach
  void open() throws IOException {
    place = new Place(temporary);
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void theReportTellsWhatIsHeldAndTheReadingsSinceTheLastOneKnown() {
    Await.until(
        "a reading", () -> !place.result("read_memory", "{'since':0}").get("readings").isEmpty());
    var report = place.result("read_memory", "{'since':0}");

    assertThat(report.get("heap").get("usedBytes").longValue()).isPositive();
    assertThat(report.get("budgets").get(0).get("owner").stringValue()).isEqualTo("Pictures");
    assertThat(report.get("pressure").get("level").stringValue()).isEqualTo("CALM");
    long last = report.get("readings").get(0).get("number").longValue() + 1_000;
    assertThat(place.result("read_memory", "{'since':" + last + "}").get("readings")).isEmpty();
  }

  @Test
  void aCollectionAfterAClosingIsARoundOfTheLeakWatch() throws IOException {
    Place.picture(place.folder.resolve("photos/a.png"));
    var id = place.indexed(place.folder.resolve("photos"));
    place.result("close_dataset", "{'id':'" + id + "'}");
    place.result("collect_garbage", "{}");

    var rounds = place.result("read_memory", "{'since':0}").get("rounds");

    assertThat(rounds).hasSize(1);
    assertThat(rounds.get(0).get("dataset").stringValue()).isEqualTo("photos");
  }

  @Test
  void aSnapshotIsWrittenWhereTheUserChose() throws IOException {
    var file = place.folder.resolve("limner.hprof");
    place.scope.grant(file);

    var answer = place.result("write_heap_snapshot", "{'path':'" + file + "'}");

    assertThat(answer.get("file").stringValue()).isEqualTo(file.toString());
    assertThat(answer.get("bytes").longValue()).isEqualTo(Files.size(file));
  }

  @Test
  void aSnapshotIsWrittenNowhereElse() {
    var file = place.folder.resolve("elsewhere.hprof");

    var failure = place.failure("write_heap_snapshot", "{'path':'" + file + "'}");

    assertThat(failure.get("kind").stringValue()).isEqualTo("ACCESS_DENIED");
    assertThat(file).doesNotExist();
  }
}
