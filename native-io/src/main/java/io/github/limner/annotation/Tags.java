package io.github.limner.annotation;

import io.github.limner.annotation.TagTable.Change;
import io.github.limner.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.roaringbitmap.RoaringBitmap;

/// The tags of one dataset's images; a tag is there as long as an image has it.
///
/// Reading never waits for a change; changes come one at a time.
public final class Tags {
  private final TagTable table;
  private final ImageTable images;
  private volatile SortedMap<String, RoaringBitmap> tags;

  Tags(Jdbi db, ImageTable images) {
    this.table = new TagTable(db);
    this.images = images;
    this.tags = table.all();
  }

  public List<Tag> list() {
    return tags.entrySet().stream()
        .map(one -> new Tag(one.getKey(), one.getValue().getCardinality()))
        .toList();
  }

  /// Which images have the tag of a name, in capitals or small letters.
  public IntPredicate tagged(String name) {
    var tagged = tags.get(name);
    return tagged == null ? _ -> false : tagged::contains;
  }

  /// The tags of an image.
  public List<String> of(int image) {
    return tags.entrySet().stream()
        .filter(one -> one.getValue().contains(image))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// How many of these images have which tag; only tags that any has.
  public List<Tag> count(RoaringBitmap chosen) {
    return tags.entrySet().stream()
        .map(one -> new Tag(one.getKey(), RoaringBitmap.andCardinality(one.getValue(), chosen)))
        .filter(tag -> tag.images() > 0)
        .toList();
  }

  /// Puts tags on images and takes others from them; all of it, or nothing.
  ///
  /// @param path the path of an image
  /// @throws IllegalArgumentException if a new tag cannot have its name
  public synchronized TagEdit change(
      RoaringBitmap chosen,
      List<String> add,
      List<String> remove,
      IntFunction<String> path,
      Progress progress) {
    if (add.stream().anyMatch(name -> remove.stream().anyMatch(name::equalsIgnoreCase)))
      throw new IllegalArgumentException("a tag is to be put on and taken off at once");
    var changes = new ArrayList<Change>();
    for (var name : add) {
      var tag = existing(TagName.checked(name));
      changes.add(new Change(tag, true, RoaringBitmap.andNot(chosen, imagesOf(tag))));
    }
    for (var name : remove) {
      var tag = existing(name);
      changes.add(new Change(tag, false, RoaringBitmap.and(chosen, imagesOf(tag))));
    }
    return table.inTransaction(handle -> carryOut(handle, changes, path, progress));
  }

  /// Takes a tag from all images.
  public TagEdit delete(String tag, IntFunction<String> path) {
    var name = require(tag);
    return change(imagesOf(name), List.of(), List.of(name), path, Progress.NONE);
  }

  /// Undoes an edit, but for what was changed since; this is an edit itself.
  ///
  /// @throws NoSuchElementException if there is none, or it was undone already
  public synchronized TagEdit undo(long edit, IntFunction<String> path) {
    return table.inTransaction(handle -> {
      var changes = table.take(handle, edit).stream().map(Change::reversed).toList();
      if (changes.isEmpty()) throw new NoSuchElementException("There is no edit " + edit);
      return carryOut(handle, changes, path, Progress.NONE);
    });
  }

  /// Gives a tag another name.
  ///
  /// @throws IllegalArgumentException if another has it
  public synchronized void rename(String tag, String name) {
    var from = require(tag);
    var to = TagName.checked(name);
    if (tags.containsKey(to) && !from.equalsIgnoreCase(to))
      throw new IllegalArgumentException("There is a tag of this name: " + to);
    table.rename(from, to);
    var renamed = copy();
    var tagged = renamed.remove(from);
    if (tagged != null) renamed.put(to, tagged);
    tags = renamed;
  }

  private TagEdit carryOut(
      Handle handle, List<Change> wanted, IntFunction<String> path, Progress progress) {
    var changes = wanted.stream().filter(change -> !change.images().isEmpty()).toList();
    if (changes.isEmpty()) return new TagEdit(0, 0);
    var changed = new RoaringBitmap();
    var next = copy();
    for (var change : changes) {
      changed.or(change.images());
      next.put(change.tag(), change.on(imagesOf(change.tag())));
      table.store(handle, change.tag(), imagesOf(next, change.tag()));
    }
    next.values().removeIf(RoaringBitmap::isEmpty);
    var known = images.need(handle, changed, path, progress);
    long edit = table.store(handle, changes);
    handle.afterCommit(() -> {
      images.know(known);
      tags = next;
    });
    return new TagEdit(edit, changed.getCardinality());
  }

  private String require(String name) {
    if (!tags.containsKey(name)) throw new NoSuchElementException("There is no tag " + name);
    return existing(name);
  }

  /// The name as it was first written.
  private String existing(String name) {
    return tags.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
  }

  private RoaringBitmap imagesOf(String tag) {
    return imagesOf(tags, tag);
  }

  private static RoaringBitmap imagesOf(SortedMap<String, RoaringBitmap> all, String tag) {
    return all.getOrDefault(tag, new RoaringBitmap());
  }

  private SortedMap<String, RoaringBitmap> copy() {
    var copy = new TreeMap<String, RoaringBitmap>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(tags);
    return copy;
  }
}
