package io.github.limner.launcher.window;

import io.github.limner.bridge.Clients;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/// Light or dark, by the user's choice or else as the system is.
final class Look {
  private final Clients clients;
  private Optional<Theme> chosen;
  private Theme system = Theme.ofSystem();

  Look(Optional<Theme> chosen, Clients clients) {
    this.chosen = chosen;
    this.clients = clients;
  }

  synchronized Theme theme() {
    return chosen.orElse(system);
  }

  synchronized void choose(Optional<Theme> theme, JFrame frame) {
    chosen = theme;
    show(frame);
  }

  /// Asks the system again; a page that follows it hears of a change.
  void refresh(JFrame frame) {
    var now = Theme.ofSystem();
    synchronized (this) {
      if (now == system) return;
      system = now;
      show(frame);
    }
    clients.broadcast("theme", now);
    clients.broadcast("tauri://theme-changed", now.lowerCase());
  }

  private void show(JFrame frame) {
    var theme = theme();
    SwingUtilities.invokeLater(() -> {
      theme.dress();
      WindowFrame.paint(frame, theme);
    });
  }
}
