package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class QueryCommandsTest {
  @TempDir Path folder;
  private Place place;
  private String id;

  @BeforeEach
  void open() throws IOException {
    place = new Place(folder);
    var photos = Files.createDirectories(place.folder.resolve("photos/train"));
    Place.picture(photos.resolve("1.png"), 40, 30);
    Place.picture(photos.resolve("2.png"), 30, 40);
    Place.picture(photos.resolve("3.png"), 50, 30);
    id = place.indexed(place.folder.resolve("photos"));
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void aQueryFindsImagesInItsOrderAndSaysWhereOneStands() {
    assertThat(paths("is:landscape sort:-width")).containsExactly("train/3.png", "train/1.png");
    var first = images("is:landscape sort:-width").get(0);
    assertThat(first.get("split").asString()).isEqualTo("TRAIN");

    assertThat(position("is:landscape sort:-width", 1)).isEqualTo(1);
    assertThat(position("is:landscape", 2)).isEqualTo(-1);
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedAndItsPlaceToldOnAsking() {
    var arguments = "{'dataset':'%s','query':'width:wide','offset':0,'limit':9}".formatted(id);
    assertThat(place.failure("list_images", arguments).get("kind").asString())
        .isEqualTo("INVALID_REQUEST");

    var help = help("width:wide", 10);
    assertThat(help.get("problem").get("start").asInt()).isEqualTo(6);
    assertThat(help.get("problem").get("end").asInt()).isEqualTo(10);
    assertThat(help("spl", 3).get("completions").get(0).get("text").asString()).isEqualTo("split:");
    assertThat(help("folder:", 7).get("completions").get(0).get("text").asString())
        .isEqualTo("train");
  }

  @Test
  void everyBarOfTheStatisticsFindsAsManyImagesAsItSays() {
    var statistics = place.result("read_statistics", "{'dataset':'%s'}".formatted(id));
    assertThat(statistics.get("images").asInt()).isEqualTo(3);
    int bars = 0;
    for (var histogram : statistics.get("histograms"))
      for (var bar : histogram.get("bars")) {
        assertThat(images(bar.get("query").asString()).size())
            .as(bar.toString())
            .isEqualTo(bar.get("images").asInt());
        bars++;
      }
    assertThat(bars).isGreaterThan(4);
  }

  @Test
  void tagsArePutOnChosenImagesAndTheEditIsUndone() {
    var view = page("sort:-name").get("view").asLong();
    var chosen = "'dataset':'%s','view':%d,'ranges':[{'from':0,'end':2}]".formatted(id, view);
    var edit = place.result("change_tags", "{%s,'add':['good'],'remove':[]}".formatted(chosen));
    assertThat(edit.get("images").asInt()).isEqualTo(2);
    assertThat(paths("tag:good")).containsExactly("train/2.png", "train/3.png");
    var counts = place.result("count_tags", "{%s}".formatted(chosen));
    assertThat(counts.get("chosen").asInt()).isEqualTo(2);
    assertThat(counts.get("tags").get(0).get("images").asInt()).isEqualTo(2);

    place.result(
        "undo_tags", "{'dataset':'%s','edit':%d}".formatted(id, edit.get("edit").asLong()));
    assertThat(place.result("list_tags", "{'id':'%s'}".formatted(id)).get("tags")).isEmpty();
  }

  @Test
  void aViewIsKeptUnderItsNameAndForgotten() {
    var named = "'dataset':'%s','name':'wide ones'".formatted(id);
    place.result("save_view", "{%s,'query':'is:landscape'}".formatted(named));
    place.result("save_view", "{%s,'query':'width>45'}".formatted(named));
    var views = place.result("list_views", "{'id':'%s'}".formatted(id)).get("views");
    assertThat(views).hasSize(1);
    assertThat(views.get(0).get("query").asString()).isEqualTo("width>45");

    place.result("delete_view", "{%s}".formatted(named));
    assertThat(place.result("list_views", "{'id':'%s'}".formatted(id)).get("views")).isEmpty();
  }

  @Test
  void aListThatWasShownTooLongAgoIsNotGuessed() {
    var arguments = "{'dataset':'%s','view':999,'ranges':[],'add':['x'],'remove':[]}".formatted(id);
    assertThat(place.failure("change_tags", arguments).get("message").asString())
        .contains("select the images again");
  }

  private JsonNode page(String query) {
    return place.result(
        "list_images", "{'dataset':'%s','query':'%s','offset':0,'limit':9}".formatted(id, query));
  }

  private JsonNode images(String query) {
    return page(query).get("images");
  }

  private List<String> paths(String query) {
    var paths = new ArrayList<String>();
    for (var image : images(query)) paths.add(image.get("path").asString());
    return paths;
  }

  private int position(String query, int image) {
    var arguments = "{'dataset':'%s','query':'%s','image':%d}".formatted(id, query, image);
    return place.result("locate_image", arguments).get("position").asInt();
  }

  private JsonNode help(String text, int caret) {
    var arguments = "{'dataset':'%s','text':'%s','caret':%d}".formatted(id, text, caret);
    return place.result("complete_query", arguments);
  }
}
