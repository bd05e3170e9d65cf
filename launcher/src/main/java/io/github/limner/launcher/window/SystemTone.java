package io.github.limner.launcher.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What the desktop says about light and dark; a desktop that says nothing is light.
final class SystemTone {
  private static final long PATIENCE_MILLIS = 1_000;

  /// The desktop portal's answer is 1 for dark, 2 for light, 0 for no preference.
  private static final List<String> PORTAL =
      List.of(
          "gdbus",
          "call",
          "--session",
          "--timeout=1",
          "--dest=org.freedesktop.portal.Desktop",
          "--object-path=/org/freedesktop/portal/desktop",
          "--method=org.freedesktop.portal.Settings.Read",
          "org.freedesktop.appearance",
          "color-scheme");

  private static final List<String> GNOME =
      List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  private static final List<String> MAC = List.of("defaults", "read", "-g", "AppleInterfaceStyle");
  private static final List<String> WINDOWS =
      List.of(
          "reg",
          "query",
          "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
          "/v",
          "AppsUseLightTheme");

  private SystemTone() {}

  static Tone read() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean dark;
    if (system.startsWith("mac")) dark = says(MAC, "Dark");
    else if (system.startsWith("windows")) dark = says(WINDOWS, "0x0");
    else dark = isDarkOnLinux();
    return dark ? Tone.DARK : Tone.LIGHT;
  }

  private static boolean isDarkOnLinux() {
    var gtk = System.getenv().getOrDefault("GTK_THEME", "");
    if (!gtk.isEmpty()) return gtk.toLowerCase(Locale.ROOT).endsWith("dark");
    if (!System.getenv().containsKey("DBUS_SESSION_BUS_ADDRESS")) return false;
    return says(PORTAL, "uint32 1") || says(GNOME, "prefer-dark");
  }

  private static boolean says(List<String> question, String words) {
    return answer(question).filter(answer -> answer.contains(words)).isPresent();
  }

  private static Optional<String> answer(List<String> question) {
    try {
      var asked = new ProcessBuilder(question).redirectErrorStream(true).start();
      asked.getOutputStream().close();
      if (!asked.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        asked.destroyForcibly();
        return Optional.empty();
      }
      return Optional.of(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException _) {
      return Optional.empty(); // The tool is not there: the desktop says nothing.
    }
  }
}
