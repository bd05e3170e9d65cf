package io.github.limner.memory;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the program's memory once a second, on a thread of its own, until closed: keeps the
/// last ten minutes, has caches give way when memory is tight, and watches for leaks.
public final class Monitor implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Monitor.class);
  private static final long IDLE_BYTES_PER_SECOND = 1 << 20;
  private static final int KEPT_READINGS = 600;

  private final Supplier<List<Budget>> budgets;
  private final Relief relief;
  private final Consumer<Pressure> listener;
  private final CollectorWatch collectors = new CollectorWatch();
  private final Instruments instruments = new Instruments(collectors);
  private final Timeline timeline = new Timeline(KEPT_READINGS);
  private final PressureGauge gauge = new PressureGauge();
  private final LeakWatch leaks = new LeakWatch();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          look -> Thread.ofPlatform().daemon().name("memory").unstarted(look));
  private volatile long readAt = System.nanoTime() - LeakWatch.IDLE_NANOS;
  private volatile Pressure pressure = Pressure.NONE;

  private Monitor(
      Supplier<List<Budget>> budgets, List<Concession> concessions, Consumer<Pressure> listener) {
    this.budgets = budgets;
    this.relief = new Relief(concessions);
    this.listener = listener;
  }

  /// Starts to look.
  ///
  /// @param budgets what each holds when asked
  /// @param concessions what caches give, those that hurt least first
  /// @param listener is told of every change of the pressure
  public static Monitor start(
      Supplier<List<Budget>> budgets, List<Concession> concessions, Consumer<Pressure> listener) {
    var monitor = new Monitor(budgets, concessions, listener);
    var _ = monitor.clock.scheduleWithFixedDelay(monitor::lookCalmly, 0, 1, TimeUnit.SECONDS);
    return monitor;
  }

  private void lookCalmly() {
    try {
      look();
    } catch (RuntimeException e) {
      log.warn("The memory could not be looked at", e);
    }
  }

  private void look() {
    var reading = instruments.take(timeline.next());
    timeline.add(reading);
    var level = gauge.judge(instruments.strain(), System.nanoTime());
    var now = new Pressure(level, relief.apply(level));
    boolean isNews = !now.equals(pressure);
    pressure = now;
    if (isNews) listener.accept(now);
    if (isTimeToCollect(reading)) collect();
  }

  private boolean isTimeToCollect(Reading reading) {
    long now = System.nanoTime();
    if (now - readAt < LeakWatch.WATCHED_NANOS) return leaks.isDue(LeakWatch.WATCHED_NANOS, now);
    return reading.allocatedPerSecond() < IDLE_BYTES_PER_SECOND
        && leaks.isDue(LeakWatch.IDLE_NANOS, now);
  }

  /// Notes that a dataset was closed and should hold nothing any more.
  public void closed(String dataset) {
    leaks.closed(dataset, System.nanoTime());
  }

  /// Collects the whole heap now.
  public void collect() {
    System.gc();
    leaks.collected(Heap.read().liveBytes(), System.nanoTime());
  }

  public Pressure pressure() {
    return pressure;
  }

  /// Reads everything. Takes some milliseconds.
  ///
  /// @param since the number of the last reading that is known already, 0 for none
  public MemoryReport read(long since) {
    readAt = System.nanoTime();
    var heap = Heap.read();
    var rounds = leaks.rounds();
    return new MemoryReport(
        heap,
        OutsideHeap.read(heap, ProcFile.read("self/status")),
        SystemMemory.read(),
        ProcessList.read(),
        budgets.get(),
        collectors.figures(),
        pressure,
        rounds,
        Growth.of(rounds),
        timeline.after(since));
  }

  @Override
  public void close() {
    clock.close();
    collectors.close();
  }
}
