package io.github.limner.thumbs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongSupplier;

/// A queue of bursts: the newest burst comes first, and within a burst what came first.
///
/// A screen asks for all it shows at once, from the top, but what it asks arrives one by one; who
/// has scrolled on asks anew. So a pause ends a burst, and while somebody scrolls without one, a
/// time.
final class Bursts<K, V> {
  static final long PAUSE_NANOS = 25_000_000;
  static final long LONGEST_NANOS = 200_000_000;

  private final LongSupplier nanoTime;
  private final Deque<SequencedMap<K, V>> bursts = new ArrayDeque<>();
  private long begunNanos;
  private long lastNanos;

  Bursts(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /// Adds to the newest burst, or begins one; a key that is there already moves.
  void put(K key, V value) {
    var _ = remove(key);
    long now = nanoTime.getAsLong();
    if (bursts.isEmpty() || now - lastNanos >= PAUSE_NANOS || now - begunNanos >= LONGEST_NANOS) {
      bursts.push(new LinkedHashMap<>());
      begunNanos = now;
    }
    lastNanos = now;
    bursts.getFirst().put(key, value);
  }

  Optional<V> find(K key) {
    return bursts.stream()
        .filter(burst -> burst.containsKey(key))
        .map(burst -> burst.get(key))
        .findFirst();
  }

  Optional<V> remove(K key) {
    Optional<V> found = find(key);
    bursts.forEach(burst -> burst.remove(key));
    bursts.removeIf(Map::isEmpty);
    return found;
  }

  /// Takes what comes first.
  Optional<Map.Entry<K, V>> poll() {
    if (bursts.isEmpty()) return Optional.empty();
    Map.Entry<K, V> first = bursts.getFirst().pollFirstEntry();
    if (bursts.getFirst().isEmpty()) bursts.pop();
    return Optional.ofNullable(first);
  }

  /// Takes everything.
  List<V> clear() {
    List<V> all = new ArrayList<>();
    bursts.forEach(burst -> all.addAll(burst.values()));
    bursts.clear();
    return all;
  }
}
