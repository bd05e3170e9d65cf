package io.github.limner.launcher.window;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.Locale;

/// What the window shows: light or dark.
public enum Tone {
  LIGHT(new Color(0xffffff)),
  DARK(new Color(0x1e1f22));

  private final Color background;

  Tone(Color background) {
    this.background = background;
  }

  /// What the system's user prefers now; asks the system, so it takes some milliseconds.
  static Tone ofSystem() {
    return SystemTone.read();
  }

  /// The colour to show until the page has painted.
  Color background() {
    return background;
  }

  /// The name Tauri's front end gives it.
  String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Dresses every dialog from now on, and those that are open.
  void dress() {
    var _ =
        switch (this) {
          case LIGHT -> FlatLightLaf.setup();
          case DARK -> FlatDarkLaf.setup();
        };
    FlatLaf.updateUI();
  }
}
