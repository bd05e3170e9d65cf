package io.github.limner.launcher.window;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.handler.CefLoadHandlerAdapter;

/// Gives the page the keyboard whenever its window has it: from the start, and after each dialog.
///
/// Else a page has the keyboard only after a click on it.
final class Keyboard {
  /// Swing asks the display for the keyboard after it has told of the window's focus, and would
  /// take it from the page again.
  private static final int AFTER_SWING_MILLIS = 150;

  private final JFrame frame;
  private final CefBrowser browser;
  private final Timer later = new Timer(AFTER_SWING_MILLIS, _ -> give());

  private Keyboard(JFrame frame, CefBrowser browser) {
    this.frame = frame;
    this.browser = browser;
    later.setRepeats(false);
  }

  /// Called on Swing's thread.
  static void connect(JFrame frame, CefBrowser browser) {
    var keyboard = new Keyboard(frame, browser);
    frame.addWindowFocusListener(
        new WindowAdapter() {
          @Override
          public void windowGainedFocus(WindowEvent event) {
            keyboard.give();
            keyboard.later.restart();
          }
        });
    browser
        .getClient()
        .addLoadHandler(
            new CefLoadHandlerAdapter() {
              @Override
              public void onLoadEnd(CefBrowser loaded, CefFrame page, int status) {
                keyboard.later.restart();
              }
            });
  }

  private void give() {
    if (frame.isFocused()) browser.setFocus(true);
  }
}
