package io.github.limner.bridge;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How records look as JSON; the only class that knows Jackson's settings.
public final class Wire {
  /// Reads and writes every request, answer and frame; safe for all threads.
  public static final JsonMapper JSON =
      JsonMapper.builder()
          .annotationIntrospector(new SealedByName())
          .addModule(
              new SimpleModule()
                  .addSerializer(Path.class, new PlainPath())
                  .addDeserializer(Path.class, new PathFromCaller()))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /// The reader's attribute that holds the directory relative paths of a request start from.
  static final String DIRECTORY = "directory";

  private Wire() {}

  public static byte[] bytes(Object value) {
    return JSON.writeValueAsBytes(value);
  }

  /// A sealed interface needs no annotations: its records carry their own name in `type`.
  private static final class SealedByName extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated type) {
      return type.getRawType().isSealed()
          ? JsonTypeInfo.Value.construct(
              JsonTypeInfo.Id.SIMPLE_NAME,
              JsonTypeInfo.As.PROPERTY,
              "type",
              null,
              false,
              null,
              null)
          : super.findPolymorphicTypeInfo(config, type);
    }
  }

  /// Jackson would write a path as a `file:` URI, but reads it back as a plain path.
  private static final class PlainPath extends StdSerializer<Path> {
    PlainPath() {
      super(Path.class);
    }

    @Override
    public void serialize(Path path, JsonGenerator json, SerializationContext context) {
      json.writeString(path.toString());
    }
  }

  /// A relative path starts from the caller's working directory.
  private static final class PathFromCaller extends StdDeserializer<Path> {
    PathFromCaller() {
      super(Path.class);
    }

    @Override
    public Path deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING))
        return (Path) context.handleUnexpectedToken(Path.class, json);
      var directory = context.getAttribute(DIRECTORY);
      var path = Path.of(json.getString());
      return (directory instanceof Path start ? start.resolve(path) : path)
          .toAbsolutePath()
          .normalize();
    }
  }
}
