package io.github.limner.thumbs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/// The thumbnails looked at last, of all open datasets, within one budget of bytes.
public final class ThumbCache {
  private static final int ENTRY_BYTES = 160;

  private final Cache<Key, Thumbnail> cache;

  public ThumbCache(long maxBytes) {
    this.cache =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Key _, Thumbnail thumbnail) -> ENTRY_BYTES + thumbnail.jpeg().length)
            .executor(Runnable::run)
            .build();
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
