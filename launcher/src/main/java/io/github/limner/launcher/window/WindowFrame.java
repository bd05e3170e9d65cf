package io.github.limner.launcher.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/// The frame: it holds nothing but the browser, because any other component that can have the
/// keyboard would fight with it.
final class WindowFrame {
  private static final Dimension FIRST_SIZE = new Dimension(1280, 832);
  private static final Dimension LEAST_SIZE = new Dimension(720, 480);

  private WindowFrame() {}

  /// Makes the frame where it was when it was last closed.
  static JFrame at(Path boundsFile, Tone tone) {
    var frame = new JFrame("Limner");
    frame.setIconImages(WindowIcon.images());
    frame.setMinimumSize(LEAST_SIZE);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    paint(frame, tone);
    frame.setSize(FIRST_SIZE);
    frame.setLocationRelativeTo(null);
    WindowBounds.read(boundsFile)
        .filter(bounds -> bounds.isReachable(screens()))
        .ifPresent(bounds -> place(frame, bounds));
    return frame;
  }

  private static List<Rectangle> screens() {
    return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
        .map(GraphicsDevice::getDefaultConfiguration)
        .map(screen -> screen.getBounds())
        .toList();
  }

  private static void place(JFrame frame, WindowBounds bounds) {
    frame.setBounds(bounds.place());
    if (bounds.maximized()) frame.setExtendedState(Frame.MAXIMIZED_BOTH);
  }

  /// Colours what is seen before the page has painted.
  static void paint(JFrame frame, Tone tone) {
    frame.setBackground(tone.background());
    frame.getContentPane().setBackground(tone.background());
  }

  /// Puts the browser in, in the same colour.
  static void hold(JFrame frame, Component browser, Tone tone) {
    browser.setBackground(tone.background());
    if (browser instanceof Container parts)
      for (var part : parts.getComponents()) part.setBackground(tone.background());
    frame.add(browser);
    frame.revalidate();
  }
}
