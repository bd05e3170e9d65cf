package io.github.limner.yolo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.limner.index.ClassNames;
import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The files that name classes: `names` in a `data.yaml`, as a list or by number, or a list of one
/// name a line.
public final class ClassLists {
  private static final int MAX_BYTES = 4 << 20;
  private static final Set<String> LISTS =
      Set.of("classes.txt", "obj.names", "predefined_classes.txt", "_darknet.labels");

  private ClassLists() {}

  /// Whether a file of that name may name classes.
  public static boolean isListName(String name) {
    var small = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return LISTS.contains(small) || isYaml(small);
  }

  private static boolean isYaml(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".yaml") || small.endsWith(".yml");
  }

  /// The first of these files that names classes, if any does: YAML before lists, and of several
  /// the one that lies least deep.
  ///
  /// @param files relative to `root`, with `/`
  /// @throws BadFileException if one is not what its name says and no other names classes
  public static Optional<ClassNames> find(Path root, List<String> files) throws IOException {
    var sorted = new ArrayList<>(files);
    sorted.sort(
        Comparator.comparing((String file) -> !isYaml(file))
            .thenComparingLong(file -> file.chars().filter(c -> c == '/').count())
            .thenComparing(Comparator.naturalOrder()));
    Optional<BadFileException> bad = Optional.empty();
    for (var file : sorted) {
      try {
        var names = read(root.resolve(file), file);
        if (!names.isEmpty()) return Optional.of(ClassNames.of(names));
      } catch (BadFileException e) {
        if (bad.isEmpty()) bad = Optional.of(e);
      }
    }
    if (bad.isPresent()) throw bad.get();
    return Optional.empty();
  }

  private static Map<Integer, String> read(Path path, String file) throws IOException {
    if (Files.size(path) > MAX_BYTES)
      throw new BadFileException(file, "is too long for a list of classes");
    var text = new String(Files.readAllBytes(path), UTF_8);
    if (text.startsWith("\ufeff")) text = text.substring(1);
    return isYaml(file) ? yaml(text, file) : lines(text);
  }

  private static Map<Integer, String> lines(String text) {
    return numbered(text.strip().lines().map(String::strip).toList());
  }

  private static Map<Integer, String> yaml(String text, String file) throws BadFileException {
    Object loaded;
    try {
      var settings =
          LoadSettings.builder()
              .setLabel(file)
              .setCodePointLimit(MAX_BYTES)
              .setAllowDuplicateKeys(true)
              .build();
      loaded = new Load(settings).loadFromString(text);
    } catch (YamlEngineException e) {
      throw new BadFileException(file, "is no YAML: " + e.getMessage());
    }
    if (!(loaded instanceof Map<?, ?> map)) return Map.of();
    return switch (map.get("names")) {
      case List<?> names -> numbered(names);
      case Map<?, ?> names -> byKey(names);
      case null, default -> Map.of();
    };
  }

  private static Map<Integer, String> numbered(List<?> names) {
    var numbered = new HashMap<Integer, String>();
    for (int number = 0; number < names.size(); number++) {
      var name = String.valueOf(names.get(number));
      if (!name.isBlank()) numbered.put(number, name);
    }
    return numbered;
  }

  private static Map<Integer, String> byKey(Map<?, ?> names) {
    var numbered = new HashMap<Integer, String>();
    names.forEach((key, name) -> {
      var number = String.valueOf(key);
      if (number.matches("\\d{1,5}")) numbered.put(Integer.valueOf(number), "" + name);
    });
    return numbered;
  }
}
