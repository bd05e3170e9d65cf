package io.github.limner.launcher.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusListener;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.handler.CefLoadHandlerAdapter;

/// Gives the page the keyboard whenever its window has it, and leaves it there.
///
/// JCEF would take it away whenever Swing's focus leaves the browser's component. But a click makes
/// Chromium's own window take the keyboard from Swing, so every second click would leave the page
/// deaf. The component therefore never has Swing's focus.
final class PageKeyboard {
  /// Swing asks the display for the keyboard after it has told of the window's focus, and would
  /// take it from the page again.
  private static final int AFTER_SWING_MILLIS = 150;

  private final JFrame frame;
  private final CefBrowser browser;
  private final Timer later = new Timer(AFTER_SWING_MILLIS, _ -> give());

  private PageKeyboard(JFrame frame, CefBrowser browser) {
    this.frame = frame;
    this.browser = browser;
    later.setRepeats(false);
  }

  /// Called on Swing's thread, before the frame holds the browser's component.
  static void connect(JFrame frame, CefBrowser browser) {
    exclude(browser.getUIComponent());
    var keyboard = new PageKeyboard(frame, browser);
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

  private static void exclude(Component component) {
    component.setFocusable(false);
    for (FocusListener listener : component.getFocusListeners())
      component.removeFocusListener(listener);
    if (component instanceof Container parts) for (var part : parts.getComponents()) exclude(part);
  }
}
