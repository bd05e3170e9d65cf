package io.github.limner.memory;

/// The level of pressure: rises at once, falls by one step after it was lower for a while and by a
/// margin, so that what gives way does not come and go.
final class PressureGauge {
  static final long CALMING_NANOS = 20_000_000_000L;
  private static final double SLACK = 0.05;
  private static final Strain TIGHT = new Strain(0.70, 0.15, 0.95);
  private static final Strain CRITICAL = new Strain(0.85, 0.40, 0.98);

  private PressureLevel level = PressureLevel.CALM;
  private long strainedAt;

  /// The level after one more look.
  PressureLevel judge(Strain strain, long nowNanos) {
    var reached = level(strain, 0);
    if (reached.isAtLeast(level)) {
      level = reached;
      strainedAt = nowNanos;
    } else if (level(strain, SLACK).isAtLeast(level)) {
      strainedAt = nowNanos;
    } else if (nowNanos - strainedAt >= CALMING_NANOS) {
      level = level.lower();
      strainedAt = nowNanos;
    }
    return level;
  }

  private static PressureLevel level(Strain strain, double slack) {
    if (strain.exceeds(CRITICAL, slack)) return PressureLevel.CRITICAL;
    return strain.exceeds(TIGHT, slack) ? PressureLevel.TIGHT : PressureLevel.CALM;
  }
}
