package io.github.limner.store;

import io.github.limner.memory.BoundedCache;
import java.util.Collection;
import java.util.function.Supplier;

/// The page caches of all databases that are open.
public final class DatabaseCaches implements BoundedCache {
  private final Supplier<? extends Collection<Database>> open;

  /// @param open those that are open when it is asked
  public DatabaseCaches(Supplier<? extends Collection<Database>> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "Databases";
  }

  @Override
  public long bytes() {
    return open.get().stream().mapToLong(Database::cacheBytes).sum();
  }

  @Override
  public long maxBytes() {
    return open.get().stream().mapToLong(Database::maxCacheBytes).sum();
  }

  /// Gives each database its part, in whole megabytes and at least one.
  @Override
  public void limit(long bytes) {
    var databases = open.get();
    if (databases.isEmpty()) return;
    int each = (int) Math.min(Database.CACHE_MIB, (bytes >> 20) / databases.size());
    databases.forEach(database -> database.limitCache(each));
  }
}
