package io.github.limner.catalog;

import io.github.limner.annotation.Tags;
import io.github.limner.index.FormatCode;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.ImageRecords;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.index.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Images as the grid draws them.
final class Entries {
  private static final int ANY_ORIENTATION = 1;

  private final Catalog catalog;
  private final ImageIndex index;
  private final ImageRecords records;
  private final Tags tags;

  Entries(Catalog catalog, Tags tags) {
    this.catalog = catalog;
    this.index = catalog.index();
    this.records = index.records();
    this.tags = tags;
  }

  /// The images with these ids, in this order.
  ///
  /// @param position of the first
  List<ImageEntry> of(int[] ids, int position) {
    var broken = Arrays.stream(ids).filter(id -> records.has(id, Known.BROKEN)).boxed().toList();
    var reasons = catalog.problems().reasons(broken);
    var images = new ArrayList<ImageEntry>(ids.length);
    for (int id : ids) images.add(entry(id, position + images.size(), reasons.get(id)));
    return images;
  }

  private ImageEntry entry(int id, int position, @Nullable String problem) {
    boolean isProbed = records.has(id, Known.HEADER);
    var split = records.split(id);
    return new ImageEntry(
        id,
        position,
        index.path(id),
        records.bytes(id),
        records.modified(id),
        index.version(id),
        isProbed ? FormatCode.format(records.format(id)).orElse(null) : null,
        isProbed ? records.width(id) : 0,
        isProbed ? records.height(id) : 0,
        isProbed ? records.orientation(id) : ANY_ORIENTATION,
        split == Split.NONE ? null : split,
        records.has(id, Known.LABELS) ? records.shapes(id) : null,
        tags.of(id),
        problem);
  }
}
