package io.github.limner.launcher.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusListener;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import org.cef.browser.CefBrowser;

/// Gives the page the keyboard whenever the frame gets it, and leaves it there.
///
/// JCEF would take it away whenever Swing's focus leaves the browser's component. But a click makes
/// Chromium's own window take the keyboard from Swing, so every second click would leave the page
/// deaf. The component therefore never has Swing's focus.
final class PageKeyboard {
  private PageKeyboard() {}

  static void give(JFrame frame, CefBrowser browser) {
    exclude(browser.getUIComponent());
    frame.addWindowFocusListener(
        new WindowAdapter() {
          @Override
          public void windowGainedFocus(WindowEvent event) {
            browser.setFocus(true);
          }
        });
  }

  private static void exclude(Component component) {
    component.setFocusable(false);
    for (FocusListener listener : component.getFocusListeners())
      component.removeFocusListener(listener);
    if (component instanceof Container parts) for (var part : parts.getComponents()) exclude(part);
  }
}
