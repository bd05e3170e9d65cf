package io.github.limner.annotation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.roaringbitmap.RoaringBitmap;

/// Tags and the edits that made them what they are; the only class that names their tables.
final class TagTable {
  private static final int KEPT_EDITS = 200;

  private final Jdbi db;

  TagTable(Jdbi db) {
    this.db = db;
  }

  /// One part of an edit.
  ///
  /// @param isAdded whether the images got the tag; else it was taken from them
  /// @param images exactly those that changed
  record Change(String tag, boolean isAdded, RoaringBitmap images) {
    Change reversed() {
      return new Change(tag, !isAdded, images);
    }

    /// The images of the tag after this.
    RoaringBitmap on(RoaringBitmap before) {
      return isAdded ? RoaringBitmap.or(before, images) : RoaringBitmap.andNot(before, images);
    }
  }

  /// The images of each tag, by its name in capitals or small letters.
  SortedMap<String, RoaringBitmap> all() {
    var tags = new TreeMap<String, RoaringBitmap>(String.CASE_INSENSITIVE_ORDER);
    db.useHandle(handle ->
        handle
            .createQuery("SELECT name, images FROM tag")
            .map(row -> Map.entry(row.getColumn("name", String.class), images(row)))
            .forEach(one -> tags.put(one.getKey(), one.getValue())));
    return tags;
  }

  <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
    return db.inTransaction(work);
  }

  /// Keeps the images of a tag; one without images is none.
  void store(Handle handle, String name, RoaringBitmap images) {
    if (images.isEmpty()) handle.execute("DELETE FROM tag WHERE name = ?", name);
    else handle.execute("MERGE INTO tag(name, images) VALUES (?, ?)", name, bytes(images));
  }

  void rename(String from, String to) {
    db.useTransaction(handle -> {
      handle.execute("UPDATE tag SET name = ? WHERE name = ?", to, from);
      handle.execute("UPDATE tag_edit SET tag = ? WHERE tag = ?", to, from);
    });
  }

  /// Writes an edit down and returns its number.
  long store(Handle handle, List<Change> changes) {
    long edit = handle.createQuery("SELECT NEXT VALUE FOR tag_edit_number").mapTo(long.class).one();
    for (var change : changes)
      handle.execute(
          "INSERT INTO tag_edit(edit, tag, added, images) VALUES (?, ?, ?, ?)",
          edit,
          change.tag(),
          change.isAdded(),
          bytes(change.images()));
    handle.execute("DELETE FROM tag_edit WHERE edit <= ?", edit - KEPT_EDITS);
    return edit;
  }

  /// Takes an edit out; empty if there is none.
  List<Change> take(Handle handle, long edit) {
    var changes = edit(handle, edit);
    handle.execute("DELETE FROM tag_edit WHERE edit = ?", edit);
    return changes;
  }

  private static List<Change> edit(Handle handle, long edit) {
    return handle
        .createQuery("SELECT tag, added, images FROM tag_edit WHERE edit = :edit")
        .bind("edit", edit)
        .map(row ->
            new Change(
                row.getColumn("tag", String.class),
                row.getColumn("added", Boolean.class),
                images(row)))
        .list();
  }

  private static byte[] bytes(RoaringBitmap images) {
    images.runOptimize();
    var bytes = ByteBuffer.allocate(images.serializedSizeInBytes());
    images.serialize(bytes);
    return bytes.array();
  }

  private static RoaringBitmap images(RowView row) {
    var bitmap = new RoaringBitmap();
    byte[] bytes = row.getColumn("images", byte[].class);
    try {
      bitmap.deserialize(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bitmap;
  }
}
