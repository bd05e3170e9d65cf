package io.github.limner.memory;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// Hears of every garbage collection until closed.
final class CollectorWatch implements AutoCloseable {
  private static final Set<String> ASKED = Set.of("System.gc()", "Heap Inspection Initiated GC");

  private final NotificationListener listener = (told, _) -> heard(told);
  private final List<NotificationEmitter> emitters = new ArrayList<>();
  private final Map<String, CollectorFigures> figures = new LinkedHashMap<>();
  private final Set<String> heapPools;
  private long usedAfter;
  private long pausedMillis;

  CollectorWatch() {
    heapPools =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .flatMap(bean -> Set.of(bean.getMemoryPoolNames()).stream())
            .collect(Collectors.toUnmodifiableSet());
    for (var bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      // ZGC's and Shenandoah's cycles run beside the program; their pauses have beans of their own.
      if (bean.getName().contains("Cycles") || !(bean instanceof NotificationEmitter emitter))
        continue;
      figures.put(bean.getName(), before(bean));
      emitter.addNotificationListener(listener, null, null);
      emitters.add(emitter);
    }
  }

  /// The collections before anybody listened, of which only number and sum are known.
  private static CollectorFigures before(GarbageCollectorMXBean bean) {
    return new CollectorFigures(
        bean.getName(), bean.getCollectionCount(), bean.getCollectionTime(), 0, 0);
  }

  private void heard(Notification told) {
    if (!(told.getUserData() instanceof CompositeData data)) return;
    var collection = GarbageCollectionNotificationInfo.from(data);
    var info = collection.getGcInfo();
    boolean isAsked = ASKED.contains(collection.getGcCause());
    synchronized (this) {
      figures.computeIfPresent(
          collection.getGcName(), (_, known) -> known.with(info.getDuration(), isAsked));
      usedAfter = heap(info.getMemoryUsageAfterGc());
      if (!isAsked) pausedMillis += info.getDuration();
    }
  }

  private long heap(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(pool -> heapPools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  synchronized List<CollectorFigures> figures() {
    return List.copyOf(figures.values());
  }

  /// How many collections there were.
  synchronized long count() {
    return figures.values().stream().mapToLong(CollectorFigures::count).sum();
  }

  /// The heap in use right after the last collection of any part of it; 0 before.
  synchronized long usedAfterBytes() {
    return usedAfter;
  }

  /// How long the program has waited for collections nobody asked for.
  synchronized long pausedMillis() {
    return pausedMillis;
  }

  @Override
  public void close() {
    for (var emitter : emitters) {
      try {
        emitter.removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
