package io.github.limner.memory;

import java.util.ArrayList;
import java.util.List;

/// The samples of the last while; the newest takes the place of the oldest.
final class Timeline {
  private final Sample[] ring;
  private long last;

  Timeline(int length) {
    ring = new Sample[length];
  }

  synchronized long next() {
    return last + 1;
  }

  /// Adds the sample with the next number.
  synchronized void add(Sample sample) {
    last++;
    ring[place(last)] = sample;
  }

  /// Those kept that came after a number, the oldest first.
  synchronized List<Sample> after(long number) {
    long first = Math.max(number, last - ring.length) + 1;
    var samples = new ArrayList<Sample>();
    for (long n = Math.max(1, first); n <= last; n++) samples.add(ring[place(n)]);
    return samples;
  }

  private int place(long number) {
    return (int) (number % ring.length);
  }
}
