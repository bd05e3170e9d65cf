package io.github.limner.launcher.window;

import io.github.limner.bridge.cef.CefDoor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import javax.swing.SwingUtilities;
import org.cef.browser.CefBrowser;

/// What to do when the page's process dies: load it again, but not for ever.
final class Crashes {
  private static final int MAX_IN_A_MINUTE = 3;
  private static final long MINUTE_NANOS = 60_000_000_000L;

  private static final String PAGE =
      "data:text/html;base64,"
          + Base64.getEncoder()
              .encodeToString(
                  """
                  <!doctype html><meta charset="utf-8"><title>Limner</title>
                  <body style="font:16px sans-serif;margin:15%% 20%%;color:#888">
                  <h1>The page keeps crashing</h1>
                  <p>Your data is safe: everything is stored as it is made.</p>
                  <p><a href="%s/" style="color:#4a90d9">Load it again</a></p>
                  """
                      .formatted(CefDoor.ORIGIN)
                      .getBytes(StandardCharsets.UTF_8));

  private final Deque<Long> nanos = new ArrayDeque<>();

  static boolean isPage(String url) {
    return url.equals(PAGE);
  }

  void recover(CefBrowser browser) {
    boolean again = mayReload(System.nanoTime());
    SwingUtilities.invokeLater(again ? browser::reload : () -> browser.loadURL(PAGE));
  }

  /// Counts a crash at a point in time; false when there were too many in the minute before.
  boolean mayReload(long now) {
    while (!nanos.isEmpty() && now - nanos.element() > MINUTE_NANOS) nanos.remove();
    nanos.add(now);
    return nanos.size() <= MAX_IN_A_MINUTE;
  }
}
