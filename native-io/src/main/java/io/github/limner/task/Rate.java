package io.github.limner.task;

import java.util.OptionalLong;

/// Units a second, smoothed so that a stall shows within seconds and a hiccup does not.
///
/// An exponential moving average whose weight follows the time between reports: after `t` seconds
/// an old rate has weight e^(−t/4).
final class Rate {
  private static final double MEMORY_SECONDS = 4;

  private long lastNanos;
  private long lastDone;
  private double perSecond = Double.NaN;

  Rate(long done, long nanos) {
    this.lastDone = done;
    this.lastNanos = nanos;
  }

  void update(long done, long nanos) {
    double seconds = (nanos - lastNanos) / 1e9;
    if (seconds <= 0) return;
    double now = (done - lastDone) / seconds;
    double old = Math.exp(-seconds / MEMORY_SECONDS);
    // A task that is run again counts from the start: what was done before is no speed.
    if (now < 0) perSecond = Double.NaN;
    else perSecond = Double.isNaN(perSecond) ? now : old * perSecond + (1 - old) * now;
    lastDone = done;
    lastNanos = nanos;
  }

  double perSecond() {
    return Double.isNaN(perSecond) ? 0 : perSecond;
  }

  OptionalLong secondsLeft(long done, long total) {
    return total > done && perSecond() > 0
        ? OptionalLong.of((long) Math.ceil((total - done) / perSecond()))
        : OptionalLong.empty();
  }
}
