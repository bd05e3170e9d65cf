package io.github.limner.thumbs;

import io.github.limner.image.ByteSource;
import io.github.limner.image.Decoder;
import io.github.limner.image.JpegEncoder;
import io.github.limner.image.Picture;
import io.github.limner.problem.BadFileException;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The thumbnails of one dataset, made when they are first asked for.
public final class Thumbs implements AutoCloseable {
  private static final float QUALITY = 0.82f;
  private static final int FILL_AHEAD = 2;
  private static final long QUIET_NANOS = 40_000_000;
  private static final long TICK_NANOS = 2_000_000;

  /// Who scrolls for ever must not stop the work for ever.
  private static final long PATIENCE_NANOS = 300_000_000;

  private final ThumbPack pack;
  private final ThumbCache cache;
  private final Pictures pictures;
  private final Decoder decoder;
  private final Wishes<ThumbKey, Thumbnail> wishes;

  /// Opens or creates the pack in `directory`.
  ///
  /// @param pool where pictures are decoded; shared, and closed by its owner after this
  public static Thumbs open(
      Path directory, Pictures pictures, Decoder decoder, ThumbCache cache, Executor pool)
      throws IOException {
    return new Thumbs(ThumbPack.open(directory), pictures, decoder, cache, pool);
  }

  private Thumbs(
      ThumbPack pack, Pictures pictures, Decoder decoder, ThumbCache cache, Executor pool) {
    this.pack = pack;
    this.pictures = pictures;
    this.decoder = decoder;
    this.cache = cache;
    this.wishes = new Wishes<>(pool, this::make);
  }

  /// The thumbnail of at least `size` pixels, or of the largest size there is. Reads the pack at
  /// once; what is not there is decoded on the pool, the newest burst of requests first.
  ///
  /// @return fails with [BadFileException] if the picture cannot be decoded; `cancel(false)` says
  ///   that nobody waits any more
  public CompletableFuture<Thumbnail> request(long imageId, int size) {
    ThumbKey key = key(imageId, ThumbSize.atLeast(size));
    Optional<Thumbnail> cached = cache.find(pack, key);
    if (cached.isPresent()) return CompletableFuture.completedFuture(cached.get());
    try {
      Optional<Thumbnail> stored = stored(key);
      if (stored.isEmpty()) return wishes.ask(key);
      cache.keep(pack, key, stored.get());
      return CompletableFuture.completedFuture(stored.get());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /// Makes the thumbnails of every image that has none, whenever nobody asks for another. Blocks
  /// until all are made; `progress` may block it, to pause, or throw, to stop.
  ///
  /// @throws CancellationException if `progress` does, or this is closed
  /// @throws IOException at the end, if not for bad files alone some could not be made
  public void fill(PrimitiveIterator.OfLong imageIds, long total, Progress progress)
      throws IOException {
    Semaphore ahead = new Semaphore(FILL_AHEAD);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    for (long done = 0; imageIds.hasNext(); done++) {
      progress.report(done, total);
      letOthersFirst();
      ThumbKey key = key(imageIds.nextLong(), ThumbSize.LARGE);
      if (pack.knows(key)) continue;
      ahead.acquireUninterruptibly();
      CompletableFuture<Thumbnail> wish = wishes.askIdly(key);
      if (wish.isCancelled()) throw new CancellationException("closed");
      var _ =
          wish.whenComplete((_, thrown) -> {
            if (!isOfOneFile(thrown)) failure.compareAndSet(null, thrown);
            ahead.release();
          });
    }
    ahead.acquireUninterruptibly(FILL_AHEAD);
    requireNone(failure.get());
    progress.report(total, total);
  }

  /// Whether a single file is bad or gone, which is no reason to do others again.
  private static boolean isOfOneFile(@Nullable Throwable thrown) {
    return thrown instanceof BadFileException || thrown instanceof NoSuchFileException;
  }

  private static void requireNone(@Nullable Throwable failure) throws IOException {
    if (failure == null) return;
    if (failure instanceof CancellationException closed) throw closed;
    String why = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    throw new IOException("Not every thumbnail could be made: " + why, failure);
  }

  /// Waits a little while somebody looks on and asks for thumbnails: for work that can wait,
  /// between two steps of it.
  public void letOthersFirst() {
    long begin = System.nanoTime();
    while (wishes.quietNanos() < QUIET_NANOS && System.nanoTime() - begin < PATIENCE_NANOS)
      LockSupport.parkNanos(TICK_NANOS);
  }

  /// Drops what is still wished for, waits for what is being made, and closes the pack.
  @Override
  public void close() throws IOException {
    wishes.close();
    cache.forget(pack);
    pack.close();
  }

  private ThumbKey key(long imageId, ThumbSize size) {
    return new ThumbKey(imageId, pictures.version(imageId), size);
  }

  private Optional<Thumbnail> stored(ThumbKey key) throws IOException {
    Optional<Known> known = pack.read(key);
    if (known.isEmpty()) return Optional.empty();
    return switch (known.get()) {
      case Known.Stored(Thumbnail thumbnail) -> Optional.of(thumbnail);
      case Known.Undecodable(String file, String what) -> throw new BadFileException(file, what);
    };
  }

  private Thumbnail make(ThumbKey key) throws IOException {
    Optional<Thumbnail> stored = stored(key);
    if (stored.isPresent()) return stored.get();
    Both made = decoded(key);
    for (var size : ThumbSize.values()) pack.store(key.at(size), new Known.Stored(made.of(size)));
    return made.of(key.size());
  }

  private Both decoded(ThumbKey key) throws IOException {
    try (ByteSource source = pictures.find(key.imageId())) {
      Both made = decoder.decode(source, ThumbSize.LARGE.pixels(), Both::of);
      pictures.decoded(key.imageId(), source);
      return made;
    } catch (BadFileException e) {
      // Who reads the reason in the pack may rely on the complaint.
      pictures.complain(key.imageId(), e);
      for (var size : ThumbSize.values()) pack.store(key.at(size), Known.Undecodable.of(e));
      throw e;
    }
  }

  /// An image's thumbnails. The small one comes first in the pack: if the large one is there, both
  /// are.
  private record Both(Thumbnail small, Thumbnail large) {
    static Both of(Picture picture) {
      return new Both(encoded(picture.shrunk(ThumbSize.SMALL.pixels())), encoded(picture));
    }

    Thumbnail of(ThumbSize size) {
      return switch (size) {
        case SMALL -> small;
        case LARGE -> large;
      };
    }
  }

  private static Thumbnail encoded(Picture picture) {
    return new Thumbnail(JpegEncoder.encode(picture, QUALITY), picture.width(), picture.height());
  }
}
