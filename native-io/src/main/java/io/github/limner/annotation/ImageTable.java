package io.github.limner.annotation;

import io.github.limner.index.ImageIndex.Seed;
import io.github.limner.task.Progress;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.roaringbitmap.RoaringBitmap;

/// The images somebody has said something about, with their ids and paths: what is said of them
/// stays theirs when the index is made again. The only class that names their table.
public final class ImageTable {
  private static final int BATCH = 1000;

  private final Jdbi db;
  private final RoaringBitmap known = new RoaringBitmap();

  ImageTable(Jdbi db) {
    this.db = db.registerRowMapper(Seed.class, ConstructorMapper.of(Seed.class));
    db.useHandle(handle ->
        handle
            .createQuery("SELECT id FROM image")
            .mapTo(int.class)
            .useIterator(ids -> ids.forEachRemaining(known::add)));
  }

  /// Hands over all of them.
  public <X extends Exception> void hand(Taker<X> taker) throws X {
    try (var handle = db.open();
        var seeds = handle.createQuery("SELECT id, path FROM image").mapTo(Seed.class).iterator()) {
      taker.take(seeds);
    }
  }

  /// Takes images one after the other.
  @FunctionalInterface
  public interface Taker<X extends Exception> {
    void take(Iterator<Seed> seeds) throws X;
  }

  /// Has these images in the table when the transaction of `handle` ends well.
  ///
  /// @return those that were not known, to be told to [#know] then
  RoaringBitmap need(
      Handle handle, RoaringBitmap images, IntFunction<String> path, Progress progress) {
    var missing = RoaringBitmap.andNot(images, known);
    int total = missing.getCardinality();
    PrimitiveIterator.OfInt ids = missing.stream().iterator();
    for (int done = 0; done < total; ) {
      progress.report(done, total);
      var batch = handle.prepareBatch("INSERT INTO image(id, path) VALUES (:id, :path)");
      for (int i = 0; i < BATCH && ids.hasNext(); i++, done++) {
        int id = ids.nextInt();
        batch.bind("id", id).bind("path", path.apply(id)).add();
      }
      var _ = batch.execute();
    }
    return missing;
  }

  void know(RoaringBitmap images) {
    known.or(images);
  }
}
