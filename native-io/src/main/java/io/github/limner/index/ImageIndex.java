package io.github.limner.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The images of one dataset: a record, a path and a place in natural order for each. Lives in
/// mapped files, of which all can be made again; holds nothing in the heap for an image.
///
/// Any number of threads may ask; one at a time makes a [Listing].
public final class ImageIndex implements AutoCloseable {
  private final Path folder;
  private final ImageRecords records;
  private final Names names;
  private final List<Orders> all = new ArrayList<>();
  private volatile Orders orders;

  private ImageIndex(Path folder, ImageRecords records, Names names, Orders orders) {
    this.folder = folder;
    this.records = records;
    this.names = names;
    this.orders = orders;
    this.all.add(orders);
  }

  /// Opens or creates the index in a folder; a first listing that was not finished is forgotten.
  public static ImageIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    var records = ImageRecords.open(folder.resolve("images.bin"));
    try {
      var names = Names.open(folder.resolve("names.bin"));
      try {
        return open(folder, records, names);
      } catch (IOException e) {
        names.close();
        throw e;
      }
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  private static ImageIndex open(Path folder, ImageRecords records, Names names)
      throws IOException {
    Orders.deleteOthers(folder, records.listing());
    var orders = Orders.open(folder, records.listing());
    if (records.listing() == 0) {
      records.clear();
      names.clear();
      orders.clear();
    }
    return new ImageIndex(folder, records, names, orders);
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
    var none = Orders.open(folder, 0);
    none.clear();
    show(none);
    records.clear();
    names.clear();
  }

  /// Puts a listing in force.
  void finish(Orders listed) {
    names.force();
    records.force();
    listed.force();
    boolean isShown = !isListed();
    records.listed(listed.number());
    if (!isShown) show(listed);
  }

  /// An order that somebody may still be reading stays open until all is closed.
  private void show(Orders shown) {
    all.add(shown);
    orders = shown;
  }

  int add(String path, int entry, long bytes, long modified) throws IOException {
    return records.add(names.add(path), entry, bytes, modified);
  }

  @Override
  public void close() throws IOException {
    try (names;
        records) {
      for (var one : all) one.close();
    }
  }
}
