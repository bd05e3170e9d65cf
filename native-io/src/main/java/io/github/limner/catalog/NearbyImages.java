package io.github.limner.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The images lately asked for and those beside them, because whoever asks for one asks for its
/// neighbours next.
final class NearbyImages {
  static final int BLOCK = 64;
  private static final int MAX_BLOCKS = 32;

  private final BiFunction<Long, Long, List<NewImage>> read;
  private final Map<Long, List<NewImage>> blocks = new LinkedHashMap<>(16, 0.75f, true);

  /// @param read gives the images there are from one id on, up to but not including another
  NearbyImages(BiFunction<Long, Long, List<NewImage>> read) {
    this.read = read;
  }

  synchronized Optional<NewImage> find(long id) {
    long block = Math.floorDiv(id, BLOCK);
    var known = in(blocks.getOrDefault(block, List.of()), id);
    if (known.isPresent()) return known;
    var images = read.apply(block * BLOCK, (block + 1) * BLOCK);
    blocks.put(block, images);
    if (blocks.size() > MAX_BLOCKS) blocks.remove(blocks.keySet().iterator().next());
    return in(images, id);
  }

  /// To be called after images have changed places.
  synchronized void forget() {
    blocks.clear();
  }

  private static Optional<NewImage> in(List<NewImage> images, long id) {
    return images.stream().filter(image -> image.id() == id).findFirst();
  }
}
