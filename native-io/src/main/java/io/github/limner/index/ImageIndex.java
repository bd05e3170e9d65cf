package io.github.limner.index;

import io.github.limner.disk.Opened;
import io.github.limner.index.ImageRecords.Known;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The images of one dataset: a record, a path and a place in natural order for each. Lives in
/// mapped files, of which all can be made again; holds nothing in the heap for an image.
///
/// Any number of threads may ask; one at a time makes a [Listing].
public final class ImageIndex implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ImageIndex.class);

  private final Path folder;
  private final ImageRecords records;
  private final Names names;
  private final Labels labels;
  private volatile Orders orders;

  private ImageIndex(Path folder, ImageRecords records, Names names, Labels labels, Orders orders) {
    this.folder = folder;
    this.records = records;
    this.names = names;
    this.labels = labels;
    this.orders = orders;
  }

  /// Opens or creates the index in a folder; a first listing that was not finished is forgotten.
  public static ImageIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var opened = new Opened()) {
      var records = opened.add(ImageRecords.open(folder.resolve("images.bin")));
      var names = opened.add(Names.open(folder.resolve("names.bin")));
      var labels = opened.add(Labels.open(folder.resolve("labels.bin")));
      Orders.deleteOthers(folder, records.listing());
      var orders = opened.add(Orders.open(folder, records.listing()));
      var index = new ImageIndex(folder, records, names, labels, orders);
      if (!index.isListed()) index.forget();
      opened.keep();
      return index;
    }
  }

  /// How many images there are now; a first listing lets it grow.
  public int size() {
    return orders.present().size();
  }

  /// Whether every image has its place.
  public boolean isListed() {
    return records.listing() > 0;
  }

  /// The image at a position less than the size.
  public int id(int position) {
    return orders.present().id(position);
  }

  /// What is known of each image.
  public ImageRecords records() {
    return records;
  }

  /// An image's path below the dataset, with `/` between its names.
  public String path(int id) {
    return names.get(records.name(id));
  }

  Names names() {
    return names;
  }

  /// The images there are now, in natural order.
  ImageOrder present() {
    return orders.present();
  }

  /// Whether no image ever had an id, because others were given first.
  public boolean isUnused(int id) {
    return records.name(id) == 0;
  }

  /// A number that is another one when the image's file has changed, or the id is another image's.
  public int version(int id) {
    byte[] path = names.bytes(records.name(id));
    var bytes = ByteBuffer.allocate(2 * Long.BYTES + path.length);
    bytes.putLong(records.bytes(id)).putLong(records.modified(id)).put(path);
    var crc = new CRC32C();
    crc.update(bytes.flip());
    return (int) crc.getValue();
  }

  /// Keeps what an image's labels say.
  ///
  /// @param stamp tells this state of the labels' file from any other
  public void label(int id, long stamp, ShapeCounts counts) throws IOException {
    records.labelled(id, labels.add(id, stamp, counts), counts.shapes());
  }

  /// Whether what an image's labels say is known, from this state of their file.
  public boolean isLabelledBy(int id, long stamp) {
    return hasLabels(id) && labels.stamp(records.labels(id)) == stamp;
  }

  /// Whether an image has a shape of a class.
  boolean hasClass(int id, int classNumber) {
    return hasLabels(id) && labels.hasClass(records.labels(id), classNumber);
  }

  /// Tells how many shapes of each class an image has.
  void forEachClass(int id, Labels.Counted counted) {
    if (hasLabels(id)) labels.forEach(records.labels(id), counted);
  }

  private boolean hasLabels(int id) {
    return records.has(id, Known.LABELS) && labels.isOf(records.labels(id), id);
  }

  /// Gives images the ids they are known by elsewhere, before the first listing; they count as
  /// vanished until a listing finds them.
  public void seed(Iterator<Seed> seeds) throws IOException {
    var ids = IntStream.builder();
    try (var paths = new SortedPaths()) {
      while (seeds.hasNext()) {
        var seed = seeds.next();
        records.seed(seed.id(), names.add(seed.path()));
        paths.add(seed.path());
        ids.add(seed.id());
      }
      int[] byNumber = ids.build().toArray();
      for (int number : paths.order()) orders.known().add(byNumber[number]);
    }
  }

  /// An image that is known elsewhere by an id.
  public record Seed(int id, String path) {}

  /// Begins a new listing. The first one shows while it grows, later ones when they are whole.
  public Listing list() throws IOException {
    var next = Orders.open(folder, records.listing() + 1);
    next.clear();
    var listing = new Listing(this, orders, next);
    if (!isListed()) show(next);
    return listing;
  }

  /// Forgets all images.
  public void clear() throws IOException {
    show(Orders.open(folder, 0));
    forget();
  }

  private void forget() throws IOException {
    orders.clear();
    records.clear();
    names.clear();
    labels.clear();
  }

  /// Puts a listing in force.
  void finish(Orders listed) throws IOException {
    names.force();
    labels.force();
    records.force();
    listed.force();
    boolean isShown = !isListed();
    records.listed(listed.number());
    records.force();
    if (!isShown) show(listed);
    deleteOthers(listed.number());
  }

  /// Windows keeps files that are still read; the next opening deletes them.
  private void deleteOthers(int number) throws IOException {
    try {
      Orders.deleteOthers(folder, number);
    } catch (FileSystemException e) {
      log.debug("Kept for now: {}", e.getFile());
    }
  }

  /// Whoever reads the orders before goes on reading them.
  private void show(Orders shown) throws IOException {
    var before = orders;
    orders = shown;
    before.close();
  }

  int add(String path, int entry, long bytes, long modified) throws IOException {
    return records.add(names.add(path), entry, bytes, modified);
  }

  @Override
  public void close() throws IOException {
    try (names;
        labels;
        records) {
      orders.close();
    }
  }
}
