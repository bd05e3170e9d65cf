package io.github.limner.thumbs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import io.github.limner.memory.BoundedCache;
import java.util.Optional;

/// The thumbnails looked at last, of all open datasets, within one budget of bytes.
public final class ThumbCache implements BoundedCache {
  private static final int ENTRY_BYTES = 160;

  private final Cache<Key, Thumbnail> cache;
  private final Policy.Eviction<Key, Thumbnail> eviction;
  private final long mostBytes;
  private volatile long maxBytes;

  /// @param mostBytes what it may ever hold
  public ThumbCache(long mostBytes) {
    this.mostBytes = mostBytes;
    this.maxBytes = mostBytes;
    this.cache =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((Key _, Thumbnail thumbnail) -> ENTRY_BYTES + thumbnail.jpeg().length)
            .executor(Runnable::run)
            .build();
    this.eviction = cache.policy().eviction().orElseThrow();
  }

  @Override
  public String name() {
    return "Thumbnails";
  }

  @Override
  public long bytes() {
    return eviction.weightedSize().orElse(0);
  }

  @Override
  public long maxBytes() {
    return maxBytes;
  }

  @Override
  public synchronized void limit(long bytes) {
    long limit = Math.min(bytes, mostBytes);
    if (limit == maxBytes) return;
    maxBytes = limit;
    eviction.setMaximum(limit);
  }

  Optional<Thumbnail> find(ThumbPack owner, ThumbKey key) {
    return Optional.ofNullable(cache.getIfPresent(new Key(owner, key)));
  }

  void keep(ThumbPack owner, ThumbKey key, Thumbnail thumbnail) {
    cache.put(new Key(owner, key), thumbnail);
  }

  void forget(ThumbPack owner) {
    cache.asMap().keySet().removeIf(key -> key.owner == owner);
  }

  private record Key(ThumbPack owner, ThumbKey key) {}
}
