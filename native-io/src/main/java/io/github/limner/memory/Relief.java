package io.github.limner.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes caches smaller while there is pressure, and lets them grow again afterwards.
final class Relief {
  private final List<Concession> concessions;

  /// @param concessions those that hurt least first
  Relief(List<Concession> concessions) {
    this.concessions = List.copyOf(concessions);
  }

  /// Has every cache keep to the level; those that had to give way, with what they are left with.
  List<Shrunk> apply(PressureLevel level) {
    var shrunk = new ArrayList<Shrunk>();
    for (var cache : caches()) {
      long allowed = allowed(cache, level);
      cache.limit(allowed);
      if (allowed < Long.MAX_VALUE) shrunk.add(new Shrunk(cache.name(), cache.maxBytes()));
    }
    return List.copyOf(shrunk);
  }

  private long allowed(BoundedCache cache, PressureLevel level) {
    return concessions.stream()
        .filter(one -> one.cache().equals(cache) && level.isAtLeast(one.from()))
        .mapToLong(Concession::bytes)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Iterable<BoundedCache> caches() {
    var caches = new LinkedHashSet<BoundedCache>();
    concessions.forEach(one -> caches.add(one.cache()));
    return caches;
  }
}
