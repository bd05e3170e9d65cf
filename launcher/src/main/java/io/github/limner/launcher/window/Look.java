package io.github.limner.launcher.window;

import io.github.limner.bridge.Clients;
import io.github.limner.settings.Theme;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/// Light or dark, by the user's choice or else as the system is.
final class Look {
  private final Clients clients;
  private Theme chosen;
  private Tone system = Tone.ofSystem();

  Look(Theme chosen, Clients clients) {
    this.chosen = chosen;
    this.clients = clients;
  }

  synchronized Tone tone() {
    return switch (chosen) {
      case SYSTEM -> system;
      case LIGHT -> Tone.LIGHT;
      case DARK -> Tone.DARK;
    };
  }

  /// Shows the user's choice; a page that is to follow the system hears what that is.
  void choose(Theme theme, JFrame frame) {
    Tone now;
    synchronized (this) {
      chosen = theme;
      now = system;
      show(frame);
    }
    clients.broadcast("theme", now);
  }

  /// Asks the system again; a page that follows it hears of a change.
  void refresh(JFrame frame) {
    var now = Tone.ofSystem();
    synchronized (this) {
      if (now == system) return;
      system = now;
      show(frame);
    }
    clients.broadcast("theme", now);
    clients.broadcast("tauri://theme-changed", now.lowerCase());
  }

  private void show(JFrame frame) {
    var tone = tone();
    SwingUtilities.invokeLater(() -> {
      tone.dress();
      WindowFrame.paint(frame, tone);
    });
  }
}
