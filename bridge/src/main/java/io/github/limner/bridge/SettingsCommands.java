package io.github.limner.bridge;

import io.github.limner.settings.Preferences;
import io.github.limner.settings.Settings;
import java.util.List;

/// What can be asked of the settings, and of the program itself.
public final class SettingsCommands {
  private SettingsCommands() {}

  public static List<Command<?, ?>> of(Preferences preferences, AppDescription description) {
    return List.of(
        Command.quick(
            "load_settings",
            "Gives the user's settings.",
            Nothing.class,
            Settings.class,
            _ -> preferences.load()),
        Command.act(
            "store_settings", "Keeps the user's settings.", Settings.class, preferences::store),
        Command.quick(
            "describe_app",
            "Says which Limner this is and where its files are.",
            Nothing.class,
            AppDescription.class,
            _ -> description));
  }
}
