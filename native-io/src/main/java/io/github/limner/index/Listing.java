package io.github.limner.index;

import io.github.limner.index.ImageRecords.Known;
import java.io.IOException;
import java.util.Arrays;

/// Tells an index which images there are, in natural order. What the index knew before keeps its id
/// and, if its size and time are the same, all that is known of it.
///
/// Used by one thread. A listing that is not finished leaves the index as it was.
public final class Listing implements AutoCloseable {
  private final ImageIndex index;
  private final Orders before;
  private final Orders now;
  private final Splits splits = new Splits();
  private int at;
  private byte[] next = {};
  private int added;
  private int changed;
  private int vanished;
  private boolean isFinished;

  Listing(ImageIndex index, Orders before, Orders now) {
    this.index = index;
    this.before = before;
    this.now = now;
    readNext();
  }

  /// Takes the next image, which comes after all before it in natural order.
  ///
  /// @param path below the dataset, with `/` between its names
  /// @param entry its number in the archive it comes from, −1 outside one
  /// @param modified milliseconds since 1970
  /// @return the image's id
  public int add(String path, int entry, long bytes, long modified) throws IOException {
    int id = find(path);
    if (id == 0) {
      id = index.add(path, entry, bytes, modified);
      added++;
    } else {
      refresh(id, entry, bytes, modified);
    }
    index.records().split(id, splits.of(path));
    now.known().add(id);
    now.present().add(id);
    return id;
  }

  /// Says that there are no more, and puts the listing in force if it brought news.
  ///
  /// @return whether it did
  public boolean finish() throws IOException {
    while (at < before.known().size()) pass();
    isFinished = true;
    boolean isNews = !index.isListed() || added + changed + vanished > 0;
    if (isNews) index.finish(now);
    else now.close();
    return isNews;
  }

  /// Drops a listing that was not finished.
  @Override
  public void close() throws IOException {
    if (!isFinished && index.isListed()) now.close();
  }

  /// The id of a known path, 0 if it is new; passes over what comes before it.
  private int find(String path) throws IOException {
    if (at == before.known().size()) return 0;
    byte[] key = NaturalKey.of(path);
    while (at < before.known().size()) {
      int order = Arrays.compareUnsigned(next, key);
      if (order > 0) return 0;
      if (order == 0) return takeNext();
      pass();
    }
    return 0;
  }

  private void refresh(int id, int entry, long bytes, long modified) {
    var records = index.records();
    records.entry(id, entry);
    boolean isBack = records.has(id, Known.GONE);
    if (isBack) records.unmark(id, Known.GONE);
    if (records.bytes(id) != bytes || records.modified(id) != modified) {
      records.change(id, bytes, modified);
      changed++;
    } else if (isBack) {
      changed++;
    }
  }

  /// Passes over a known image that is not there any more.
  private void pass() throws IOException {
    int id = takeNext();
    if (!index.records().has(id, Known.GONE)) {
      index.records().mark(id, Known.GONE);
      vanished++;
    }
    now.known().add(id);
  }

  private int takeNext() {
    int id = before.known().id(at++);
    readNext();
    return id;
  }

  private void readNext() {
    if (at < before.known().size()) next = NaturalKey.of(index.path(before.known().id(at)));
  }
}
