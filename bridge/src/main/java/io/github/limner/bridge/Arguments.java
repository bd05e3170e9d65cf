package io.github.limner.bridge;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Turns the arguments of a request into its record, refusing what does not fit in words.
final class Arguments {
  private Arguments() {}

  static ObjectNode tree(byte[] json) {
    if (json.length == 0) return Wire.JSON.createObjectNode();
    var tree = Wire.JSON.readTree(new String(json, StandardCharsets.UTF_8));
    if (tree.isNull()) return Wire.JSON.createObjectNode();
    if (tree instanceof ObjectNode object) return object;
    throw new IllegalArgumentException("The arguments are not a JSON object");
  }

  /// @param directory where relative paths start
  static <Q> Q read(ObjectNode tree, Class<Q> type, Path directory) {
    for (var component : type.getRecordComponents())
      if (isMissing(tree, component))
        throw new IllegalArgumentException("`%s` is missing".formatted(component.getName()));
    return Wire.JSON.readerFor(type).withAttribute(Wire.DIRECTORY, directory).readValue(tree);
  }

  private static boolean isMissing(ObjectNode tree, RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !tree.hasNonNull(component.getName());
  }
}
