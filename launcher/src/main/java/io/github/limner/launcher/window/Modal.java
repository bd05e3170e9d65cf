package io.github.limner.launcher.window;

import java.awt.Component;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/// Shows modal dialogs over the window, one after the other, while the asking thread waits.
final class Modal {
  private final ReentrantLock turn = new ReentrantLock();
  private final Supplier<JFrame> frame;

  Modal(Supplier<JFrame> frame) {
    this.frame = frame;
  }

  /// Gives the keyboard back to the dialog that is open, if the browser took it: Swing's modality
  /// does not reach the browser's own windows.
  void refocus() {
    SwingUtilities.invokeLater(() -> {
      for (var window : frame.get().getOwnedWindows()) if (window.isVisible()) window.toFront();
    });
  }

  /// Runs a dialog on Swing's thread and returns what the user answered.
  <T> T ask(Function<Component, T> dialog) throws IOException {
    var owner = frame.get();
    turn.lock();
    try {
      var answer = new AtomicReference<T>();
      SwingUtilities.invokeAndWait(() -> answer.set(dialog.apply(owner)));
      return answer.get();
    } catch (InvocationTargetException e) {
      throw new IOException("The dialog failed", e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts", e);
    } finally {
      turn.unlock();
    }
  }
}
