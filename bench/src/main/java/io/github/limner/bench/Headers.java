package io.github.limner.bench;

import io.github.limner.image.ByteSource;
import io.github.limner.image.HeaderProbe;
import io.github.limner.image.ImageHeader;
import io.github.limner.index.FolderWalk;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.Listing;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// The two halves of an index, each alone.
final class Headers {
  private static final int READERS = Runtime.getRuntime().availableProcessors();
  private static final int NO_ENTRY = -1;

  private Headers() {}

  /// Lists a folder into a new index.
  ///
  /// @return how many images it has
  static int list(Path folder, Path place) throws IOException {
    try (var index = ImageIndex.open(place);
        var listing = index.list()) {
      new FolderWalk(folder, new Sink(listing), Progress.NONE).run();
      var _ = listing.finish();
      return index.size();
    }
  }

  /// Reads headers, a share of them on each processor.
  ///
  /// @return how many images have a size
  static int read(List<Path> images) throws Exception {
    int sum = 0;
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      var shares = new ArrayList<Callable<Integer>>();
      for (int reader = 0; reader < READERS; reader++) {
        int first = reader;
        shares.add(() -> readEvery(images, first));
      }
      for (var share : readers.invokeAll(shares)) sum += share.get();
    }
    return sum;
  }

  private static int readEvery(List<Path> images, int first) throws IOException {
    int known = 0;
    for (int i = first; i < images.size(); i += READERS) {
      try (var source = ByteSource.open(images.get(i))) {
        ImageHeader header = HeaderProbe.probe(source);
        if (header.width() > 0 && header.height() > 0) known++;
      }
    }
    return known;
  }

  private record Sink(Listing listing) implements FolderWalk.Sink {
    @Override
    public void folder(Path folder) {}

    @Override
    public void image(String path, long bytes, long modified) throws IOException {
      var _ = listing.add(path, NO_ENTRY, bytes, modified);
    }

    @Override
    public void other(String path) {}

    @Override
    public void problem(Problem problem) {
      throw new IllegalStateException(problem.toString());
    }
  }
}
