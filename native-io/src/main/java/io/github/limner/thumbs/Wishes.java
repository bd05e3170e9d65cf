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

/// Things wished for and not made yet: the newest wish is granted first, equal wishes are granted
/// together, and idle ones only when there is no other.
///
/// Each new wish puts one turn into the pool's queue; a turn makes whatever is newest when it
/// comes.
final class Wishes<K, V> implements AutoCloseable {
  private static final long LONG_AGO_NANOS = 1_000_000_000;

  private final Executor pool;
  private final Maker<K, V> maker;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition finished = lock.newCondition();
  private final LinkedHashMap<K, Wish<V>> urgent = new LinkedHashMap<>();
  private final LinkedHashMap<K, Wish<V>> idle = new LinkedHashMap<>();
  private final Map<K, Wish<V>> running = new HashMap<>();
  private volatile long lastUrgentNanos = System.nanoTime() - LONG_AGO_NANOS;
  private boolean isClosed;

  Wishes(Executor pool, Maker<K, V> maker) {
    this.pool = pool;
    this.maker = maker;
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
          urgent.putLast(key, wish);
          lastUrgentNanos = System.nanoTime();
        });
  }

  /// Wishes for `key` some time.
  CompletableFuture<V> askIdly(K key) {
    return ask(
        key,
        wish -> {
          if (!urgent.containsKey(key)) idle.putIfAbsent(key, wish);
        });
  }

  /// How long nobody has wished for something now, or waited for it.
  long quietNanos() {
    return System.nanoTime() - lastUrgentNanos;
  }

  /// Takes all wishes back, and waits for those that are being granted.
  @Override
  public void close() {
    List<Wish<V>> dropped = new ArrayList<>();
    lock.lock();
    try {
      isClosed = true;
      dropped.addAll(urgent.values());
      dropped.addAll(idle.values());
      urgent.clear();
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
    Wish<V> waiting = urgent.getOrDefault(key, idle.get(key));
    Wish<V> wish = waiting == null ? new Wish<>() : waiting;
    wish.join(answer);
    line.accept(wish);
    return waiting == null;
  }

  private void dropAbandoned(K key) {
    lock.lock();
    try {
      for (Map<K, Wish<V>> queue : List.of(urgent, idle)) {
        Wish<V> wish = queue.get(key);
        if (wish != null && wish.isAbandoned()) queue.remove(key);
      }
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
      Map.Entry<K, Wish<V>> next = urgent.pollLastEntry();
      if (next != null) lastUrgentNanos = System.nanoTime();
      if (next == null) next = idle.pollFirstEntry();
      if (next == null) return Optional.empty();
      running.put(next.getKey(), next.getValue());
      return Optional.of(next.getKey());
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
