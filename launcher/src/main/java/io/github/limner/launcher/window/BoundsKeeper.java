package io.github.limner.launcher.window;

import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.JFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the frame over the screen and stores where it was when it is closed.
final class BoundsKeeper extends ComponentAdapter {
  private static final Logger log = LoggerFactory.getLogger(BoundsKeeper.class);

  private final JFrame frame;
  private Rectangle place;

  BoundsKeeper(JFrame frame) {
    this.frame = frame;
    place = frame.getBounds();
    frame.addComponentListener(this);
  }

  @Override
  public void componentMoved(ComponentEvent event) {
    follow();
  }

  @Override
  public void componentResized(ComponentEvent event) {
    follow();
  }

  /// The bounds of a maximized or iconified frame are the screen's, not the user's.
  private void follow() {
    if (frame.getExtendedState() == Frame.NORMAL) place = frame.getBounds();
  }

  void store(Path file) {
    boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
    try {
      new WindowBounds(place, maximized).write(file);
    } catch (IOException e) {
      log.warn("The window's place is not remembered", e);
    }
  }
}
