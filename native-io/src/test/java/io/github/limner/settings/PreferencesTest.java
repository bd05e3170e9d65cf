package io.github.limner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class PreferencesTest {
  @TempDir Path folder;
  private Database database;
  private Preferences preferences;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    preferences = new Preferences(database.jdbi());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void withoutAChoiceTheDefaultHolds() {
    assertThat(preferences.load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void whatWasChosenLastIsThereAfterARestart() {
    preferences.store(new Settings(Theme.LIGHT, 96));
    preferences.store(new Settings(Theme.DARK, 256));
    close();
    open();

    assertThat(preferences.load()).isEqualTo(new Settings(Theme.DARK, 256));
  }

  @Test
  void whoeverListensHearsOfAChange() {
    var heard = new ArrayList<Settings>();
    preferences.onChange(heard::add);

    preferences.store(new Settings(Theme.DARK, 256));

    assertThat(heard).containsExactly(new Settings(Theme.DARK, 256));
  }

  @Test
  void whatAnotherVersionStoredAndThisOneCannotReadIsTheDefault() {
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute("INSERT INTO setting VALUES ('theme', 'SEPIA')");
          handle.execute("INSERT INTO setting VALUES ('thumbnail_size', '4096')");
          handle.execute("INSERT INTO setting VALUES ('language', 'de')");
        });

    assertThat(preferences.load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aSizeThatMakesNoSenseIsRefusedInWords() {
    assertThatThrownBy(() -> new Settings(Theme.DARK, 4096))
        .hasMessage("thumbnailSize is not in 32..512: 4096");
  }
}
