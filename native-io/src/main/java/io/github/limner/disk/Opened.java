package io.github.limner.disk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// What was opened one after the other for one purpose: closed again in reverse, unless all of it
/// could be opened.
public final class Opened implements AutoCloseable {
  private final Deque<AutoCloseable> all = new ArrayDeque<>();

  /// Takes what was just opened.
  public <T extends AutoCloseable> T add(T one) {
    all.push(one);
    return one;
  }

  /// Says that nothing is to be closed.
  public void keep() {
    all.clear();
  }

  @Override
  public void close() throws IOException {
    for (var one : all) close(one);
  }

  private static void close(AutoCloseable one) throws IOException {
    try {
      one.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
