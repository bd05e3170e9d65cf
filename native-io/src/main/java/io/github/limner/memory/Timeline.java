package io.github.limner.memory;

import java.util.ArrayList;
import java.util.List;

/// The readings of the last while; the newest takes the place of the oldest.
final class Timeline {
  private final Reading[] ring;
  private long last;

  Timeline(int length) {
    ring = new Reading[length];
  }

  synchronized long next() {
    return last + 1;
  }

  /// Adds the reading with the next number.
  synchronized void add(Reading reading) {
    last++;
    ring[place(last)] = reading;
  }

  /// Those kept that came after a number, the oldest first.
  synchronized List<Reading> after(long number) {
    long first = Math.max(number, last - ring.length) + 1;
    var readings = new ArrayList<Reading>();
    for (long n = Math.max(1, first); n <= last; n++) readings.add(ring[place(n)]);
    return readings;
  }

  private int place(long number) {
    return (int) (number % ring.length);
  }
}
