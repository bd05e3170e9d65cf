package io.github.limner.settings;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/// Keeps the settings in the workspace; the only class that knows their table.
public final class Preferences {
  private static final String THEME = "theme";
  private static final String THUMBNAIL_SIZE = "thumbnail_size";
  private static final String STORE =
      "MERGE INTO setting(name, text_value) KEY(name) VALUES (:name, :value)";

  private final Jdbi db;
  private final List<Consumer<Settings>> listeners = new CopyOnWriteArrayList<>();

  public Preferences(Jdbi workspace) {
    this.db = workspace;
  }

  public void onChange(Consumer<Settings> listener) {
    listeners.add(listener);
  }

  /// The settings; the default ones where another version stored what this one cannot read.
  public Settings load() {
    Map<String, String> stored =
        db.withHandle(handle ->
            handle.createQuery("SELECT name, text_value FROM setting").mapToMap().stream()
                .collect(
                    Collectors.toMap(
                        row -> (String) row.get("name"), row -> (String) row.get("text_value"))));
    var theme = stored.getOrDefault(THEME, Settings.DEFAULT.theme().name());
    var size =
        stored.getOrDefault(THUMBNAIL_SIZE, Integer.toString(Settings.DEFAULT.thumbnailSize()));
    try {
      return new Settings(Theme.valueOf(theme), Integer.parseInt(size));
    } catch (IllegalArgumentException e) {
      return Settings.DEFAULT;
    }
  }

  public void store(Settings settings) {
    db.useTransaction(handle -> {
      var batch = handle.prepareBatch(STORE);
      batch.bind("name", THEME).bind("value", settings.theme().name()).add();
      batch
          .bind("name", THUMBNAIL_SIZE)
          .bind("value", Integer.toString(settings.thumbnailSize()))
          .add();
      batch.execute();
    });
    listeners.forEach(listener -> listener.accept(settings));
  }
}
