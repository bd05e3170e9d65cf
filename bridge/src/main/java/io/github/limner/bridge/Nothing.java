package io.github.limner.bridge;

/// A request without arguments, or an answer that says no more than "done".
public record Nothing() {
  public static final Nothing NOTHING = new Nothing();
}
