package io.github.limner.thumbs;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Things wished for and not made yet: the newest burst of wishes is granted first, equal wishes
/// are granted together, and idle ones only when there is no other.
///
/// Each new wish puts one turn into the pool's queue; a turn makes whatever comes first then.
final class Wishes<K, V> implements AutoCloseable {
  private static final long LONG_AGO_NANOS = 1_000_000_000;

  private final Executor pool;
  private final Maker<K, V> maker;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition finished = lock.newCondition();
  private final Bursts<K, Wish<V>> urgent;
  private final LinkedHashMap<K, Wish<V>> idle = new LinkedHashMap<>();
  private final Map<K, Wish<V>> running = new HashMap<>();
  private final LongSupplier nanoTime;
  private volatile long lastUrgentNanos;
  private boolean isClosed;

  Wishes(Executor pool, Maker<K, V> maker) {
    this(pool, maker, System::nanoTime);
  }

  Wishes(Executor pool, Maker<K, V> maker, LongSupplier nanoTime) {
    this.pool = pool;
    this.maker = maker;
    this.nanoTime = nanoTime;
    this.urgent = new Bursts<>(nanoTime);
    this.lastUrgentNanos = nanoTime.getAsLong() - LONG_AGO_NANOS;
  }

  /// Makes what a key stands for; may throw anything.
  @FunctionalInterface
  interface Maker<K, V> {
    V make(K key) throws Exception;
  }

  /// Wishes for `key` now. Cancelling the answer takes the wish back if nobody else has it.
  CompletableFuture<V> ask(K key) {
    return ask(
        key,
        wish -> {
          idle.remove(key);
          urgent.put(key, wish);
          lastUrgentNanos = nanoTime.getAsLong();
        });
  }

  /// Wishes for `key` some time.
  CompletableFuture<V> askIdly(K key) {
    return ask(
        key,
        wish -> {
          if (urgent.find(key).isEmpty()) idle.putIfAbsent(key, wish);
        });
  }

  /// How long nobody has wished for something now, or waited for it.
  long quietNanos() {
    return nanoTime.getAsLong() - lastUrgentNanos;
  }

  /// Takes all wishes back, and waits for those that are being granted.
  @Override
  public void close() {
    List<Wish<V>> dropped = new ArrayList<>();
    lock.lock();
    try {
      isClosed = true;
      dropped.addAll(urgent.clear());
      dropped.addAll(idle.values());
      idle.clear();
      while (!running.isEmpty()) finished.awaitUninterruptibly();
    } finally {
      lock.unlock();
    }
    for (Wish<V> wish : dropped) wish.answers().forEach(answer -> answer.cancel(false));
  }

  private CompletableFuture<V> ask(K key, Consumer<Wish<V>> line) {
    CompletableFuture<V> answer = new CompletableFuture<>();
    boolean isNew;
    lock.lock();
    try {
      if (isClosed) return CompletableFuture.failedFuture(new CancellationException("closed"));
      isNew = join(key, answer, line);
    } finally {
      lock.unlock();
    }
    var _ = answer.whenComplete((_, _) -> dropAbandoned(key));
    if (isNew) pool.execute(this::takeTurn);
    return answer;
  }

  /// Whether nobody had this wish yet.
  private boolean join(K key, CompletableFuture<V> answer, Consumer<Wish<V>> line) {
    Wish<V> started = running.get(key);
    if (started != null) {
      started.join(answer);
      return false;
    }
    Optional<Wish<V>> waiting = urgent.find(key).or(() -> Optional.ofNullable(idle.get(key)));
    Wish<V> wish = waiting.orElseGet(Wish::new);
    wish.join(answer);
    line.accept(wish);
    return waiting.isEmpty();
  }

  private void dropAbandoned(K key) {
    lock.lock();
    try {
      if (urgent.find(key).filter(Wish::isAbandoned).isPresent()) {
        var _ = urgent.remove(key);
      }
      Wish<V> wish = idle.get(key);
      if (wish != null && wish.isAbandoned()) idle.remove(key);
    } finally {
      lock.unlock();
    }
  }

  private void takeTurn() {
    Optional<K> next = start();
    if (next.isEmpty()) return;
    K key = next.get();
    try {
      V made = maker.make(key);
      finish(key).forEach(answer -> answer.complete(made));
    } catch (Throwable e) {
      finish(key).forEach(answer -> answer.completeExceptionally(e));
    }
  }

  private Optional<K> start() {
    lock.lock();
    try {
      Optional<Map.Entry<K, Wish<V>>> next = urgent.poll();
      if (next.isPresent()) lastUrgentNanos = nanoTime.getAsLong();
      next = next.or(() -> Optional.ofNullable(idle.pollFirstEntry()));
      next.ifPresent(wish -> running.put(wish.getKey(), wish.getValue()));
      return next.map(Map.Entry::getKey);
    } finally {
      lock.unlock();
    }
  }

  private List<CompletableFuture<V>> finish(K key) {
    lock.lock();
    try {
      finished.signalAll();
      return requireNonNull(running.remove(key)).answers();
    } finally {
      lock.unlock();
    }
  }
}
