package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

@Timeout(20)
final class WireTest {
  sealed interface Shape permits Dot, Ring {}

  record Dot(double x, double y) implements Shape {}

  record Ring(Dot middle, double radius) implements Shape {}

  record Drawing(List<Shape> shapes, Map<String, Shape> named) {}

  record Files(Path one, List<Path> more) {}

  record Named(String name, @Nullable Integer size) {}

  private static <T> T read(String json, Class<T> type) {
    var tree = Arguments.tree(json.getBytes(StandardCharsets.UTF_8));
    return Arguments.read(tree, type, Path.of("/home/ann"));
  }

  private static String written(Object value) {
    return new String(Wire.bytes(value), StandardCharsets.UTF_8);
  }

  @Test
  void aSealedTypeCarriesTheNameOfItsRecordAndComesBackAsItWas() {
    var drawing =
        new Drawing(
            List.of(new Dot(1, 2), new Ring(new Dot(0, 0), 3)), Map.of("far", new Dot(1e9, -1)));

    var json = written(drawing);

    assertThat(json).contains("{\"type\":\"Dot\",\"x\":1.0,\"y\":2.0}", "\"type\":\"Ring\"");
    assertThat(read(json, Drawing.class)).isEqualTo(drawing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"shapes\":[{\"type\":\"Square\"}],\"named\":{}}",
        "{\"shapes\":[{\"x\":1,\"y\":2}],\"named\":{}}",
        "{\"shapes\":[{\"type\":\"java.io.File\",\"x\":1}],\"named\":{}}",
        "{\"shapes\":[{\"type\":\"Dot\",\"x\":1,\"y\":2,\"z\":3}],\"named\":{}}"
      })
  void anUnknownShapeOrPropertyIsRefused(String json) {
    assertThatThrownBy(() -> read(json, Drawing.class)).isInstanceOf(JacksonException.class);
  }

  @Test
  void aPathIsPlainTextAndStartsFromTheCallersFolder() {
    var files = read("{\"one\":\"a/../b.zip\",\"more\":[\"/x\",\"\",\"ä 😀\"]}", Files.class);

    assertThat(files.one()).isEqualTo(Path.of("/home/ann/b.zip"));
    assertThat(files.more())
        .containsExactly(Path.of("/x"), Path.of("/home/ann"), Path.of("/home/ann/ä 😀"));
    assertThat(written(files))
        .isEqualTo(
            "{\"one\":\"/home/ann/b.zip\",\"more\":[\"/x\",\"/home/ann\",\"/home/ann/ä 😀\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "{}", "[]", "{\"a\":1}", "[\"/x\"]", "\"a\\u0000b\""})
  void whatIsNoPathIsAnInvalidRequest(String value) {
    assertThatThrownBy(() -> read("{\"one\":%s,\"more\":[]}".formatted(value), Files.class))
        .satisfies(e -> assertThat(Failure.of(e).kind()).isEqualTo(Failure.Kind.INVALID_REQUEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "5",
        "{",
        "{\"name\":\"a\"} x",
        "\u0000",
        "{\"name\":\"a\",\"nmae\":1}",
        "{\"size\":1}",
        "{\"name\":null}",
        "{\"name\":\"a\",\"size\":\"big\"}"
      })
  void whatDoesNotFitIsAnInvalidRequest(String json) {
    assertThatThrownBy(() -> read(json, Named.class))
        .satisfies(e -> assertThat(Failure.of(e).kind()).isEqualTo(Failure.Kind.INVALID_REQUEST));
  }

  @Test
  void timesAreIsoAndTextIsUtf8() {
    assertThat(written(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
    assertThat(written("é漢😀")).isEqualTo("\"é漢😀\"");
  }
}
