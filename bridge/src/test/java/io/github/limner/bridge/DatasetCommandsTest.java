package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.task.TaskKind;
import io.github.limner.task.TaskUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Datasets, tasks and settings, asked for in JSON.
@Timeout(60)
final class DatasetCommandsTest {
  @TempDir Path temporary;
  private Place place;

  @BeforeEach
  void open() throws IOException {
    place = new Place(temporary);
    for (var name : List.of("10.jpg", "9.png", "b/1.png"))
      Place.picture(place.folder.resolve("photos").resolve(name));
    Files.writeString(place.folder.resolve("photos/none.jpg"), "a letter");
    place.scope.grant(place.folder.resolve("photos"));
  }

  @AfterEach
  void close() {
    place.close();
  }

  private String opened() {
    var id = place.result("open_dataset", "{'path':'photos'}").get("id").asString();
    place.awaitRest();
    return id;
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    for (var one : list) texts.add(one.get(field).asString());
    return texts;
  }

  private String kind(String command, String arguments) {
    return place.failure(command, arguments).get("kind").asString();
  }

  @Test
  void aFolderIsOpenedListedAndFoundAgain() {
    var id = opened();

    var page = place.result("list_images", "{'dataset':'%s','offset':1,'limit':2}".formatted(id));
    assertThat(page.get("total").asInt()).isEqualTo(4);
    assertThat(texts(page.get("images"), "path")).containsExactly("10.jpg", "b/1.png");
    assertThat(page.get("images").get(0).get("format").asString()).isEqualTo("JPEG");

    var list = place.result("list_datasets", "{}").get("datasets");
    assertThat(texts(list, "id")).containsExactly(id);
    assertThat(texts(list, "state")).containsExactly("READY");
    assertThat(Path.of(list.get(0).get("source").asString()))
        .isEqualTo(place.folder.resolve("photos"));
    assertThat(place.result("show_dataset", "{'id':'%s'}".formatted(id)).get("problems").asInt())
        .isEqualTo(1);
  }

  @Test
  void problemsAreListedWithTheirFile() {
    var page =
        place.result("list_problems", "{'dataset':'%s','offset':0,'limit':9}".formatted(opened()));

    assertThat(texts(page.get("problems"), "file")).containsExactly("none.jpg");
    assertThat(texts(page.get("problems"), "severity")).containsExactly("ERROR");
  }

  @Test
  void aDirectoryIsIndexedWhileProgressIsTold() {
    var page =
        place.result(
            "list_images_in_directory",
            "{'path':'photos','offset':0,'limit':9,'onProgress':'__CHANNEL__:3'}");

    assertThat(texts(page.get("images"), "path"))
        .containsExactly("9.png", "10.jpg", "b/1.png", "none.jpg");
    assertThat(place.frames.getLast()).contains("\"channel\":3", "\"end\":true");
  }

  @Test
  void aRemovedDatasetIsOffTheListUntilItIsRestored() {
    var id = "{'id':'%s'}".formatted(opened());

    place.result("remove_dataset", id);
    assertThat(place.result("list_datasets", "").get("datasets").size()).isZero();
    place.result("restore_dataset", id);
    assertThat(place.result("list_datasets", "").get("datasets").size()).isEqualTo(1);
    place.awaitRest();
    assertThat(place.result("close_dataset", id).size()).isZero();
  }

  @Test
  void whatWasNotGrantedCannotBeOpened() throws IOException {
    Files.createDirectory(place.folder.resolve("private"));

    assertThat(kind("open_dataset", "{'path':'private'}")).isEqualTo("ACCESS_DENIED");
    assertThat(kind("open_dataset", "{'path':'photos/../private'}")).isEqualTo("ACCESS_DENIED");
    assertThat(kind("list_images_in_directory", "{'path':'/','offset':0,'limit':1}"))
        .isEqualTo("ACCESS_DENIED");
  }

  @Test
  void whatIsUnknownIsNotFoundAndWhatMakesNoSenseIsRefused() {
    for (var command : List.of("show_dataset", "remove_dataset", "restore_dataset"))
      assertThat(kind(command, "{'id':'nobody'}")).as(command).isEqualTo("NOT_FOUND");
    assertThat(kind("list_images", "{'dataset':'nobody','offset':0,'limit':1}"))
        .isEqualTo("NOT_FOUND");
    for (var slice : List.of("'offset':-1,'limit':1", "'offset':0,'limit':501", "'offset':0"))
      assertThat(kind("list_images", "{'dataset':'x',%s}".formatted(slice)))
          .isEqualTo("INVALID_REQUEST");
    assertThat(kind("open_dataset", "{'path':'photos/none.jpg'}")).isEqualTo("INVALID_REQUEST");
    assertThat(kind("open_dataset", "{'path':'photos/gone'}")).isEqualTo("NOT_FOUND");
  }

  @Test
  void aTaskIsListedPausedResumedCancelledAndDismissed() {
    place.tasks.register(
        new TaskKind(
            "endless",
            TaskUnit.IMAGES,
            (_, progress) -> {
              for (long i = 0; ; i++) progress.report(i, 0);
            }));
    var task = "{'id':%d}".formatted(place.tasks.start("endless", "Counting", "d1").id());

    place.result("pause_task", task);
    awaitState("PAUSED");
    assertThat(place.result("resume_task", task).get("title").asString()).isEqualTo("Counting");
    awaitState("RUNNING");
    assertThat(kind("dismiss_task", task)).isEqualTo("INVALID_REQUEST");
    place.result("cancel_task", task);
    awaitState("CANCELLED");
    place.result("dismiss_task", task);

    assertThat(place.result("list_tasks", "").get("tasks").size()).isZero();
    assertThat(kind("cancel_task", task)).isEqualTo("NOT_FOUND");
  }

  private void awaitState(String state) {
    Await.until(
        state, () -> texts(place.result("list_tasks", "{}").get("tasks"), "state").contains(state));
  }

  @Test
  void settingsAreKeptAndRefusedInWords() {
    assertThat(place.result("load_settings", "").get("theme").asString()).isEqualTo("SYSTEM");

    place.result("store_settings", "{'theme':'DARK','thumbnailSize':200}");

    assertThat(place.result("load_settings", "").toString())
        .isEqualTo("{\"theme\":\"DARK\",\"thumbnailSize\":200}");
    assertThat(
            place
                .failure("store_settings", "{'theme':'DARK','thumbnailSize':9}")
                .get("message")
                .asString())
        .isEqualTo("thumbnailSize is not in 32..512: 9");
    assertThat(kind("store_settings", "{'theme':'SEPIA','thumbnailSize':99}"))
        .isEqualTo("INVALID_REQUEST");
    assertThat(place.result("describe_app", "").get("door").asString()).isEqualTo("WINDOW");
  }
}
