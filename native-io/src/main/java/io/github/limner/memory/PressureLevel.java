package io.github.limner.memory;

/// How short memory is.
public enum PressureLevel {
  CALM,
  /// Caches give way.
  TIGHT,
  /// They give way as far as they can.
  CRITICAL;

  boolean isAtLeast(PressureLevel other) {
    return compareTo(other) >= 0;
  }

  PressureLevel lower() {
    return switch (this) {
      case CALM, TIGHT -> CALM;
      case CRITICAL -> TIGHT;
    };
  }
}
