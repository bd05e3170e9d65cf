package io.github.limner.archive;

import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// Brings entries onto the disk, one at a time, and tells what became of each.
///
/// @param results shared by all workers of a run
record Worker(Target target, Folders folders, EntryWriter writer, Results results)
    implements AutoCloseable {
  /// Where the outcome of entries goes.
  record Results(
      AtomicInteger files, LongAdder bytes, Problems problems, Extraction.Listener listener) {
    Results(Problems problems, Extraction.Listener listener) {
      this(new AtomicInteger(), new LongAdder(), problems, listener);
    }

    ExtractionReport report(Path zip) {
      return new ExtractionReport(files.get(), bytes.sum(), problems.list(zip.toString()));
    }
  }

  /// Extracts `entry`, unless `run` is stopped meanwhile; a problem with it is noted and no more.
  ///
  /// @throws DiskFullException because no other entry can be written then
  void settle(int entry, ExtractionRun run) throws IOException {
    var share = new Share(run, target.zip().fileBytes(entry));
    try {
      if (!extract(entry, share)) {
        return;
      }
    } catch (DiskFullException e) {
      throw e;
    } catch (IOException | InvalidPathException e) {
      results.problems.add(Problem.error(target.zip().name(entry), "Left out: " + reason(e)));
    }
    share.settle();
  }

  private boolean extract(int entry, Share share) throws IOException {
    Path file = target.place(entry);
    if (target.zip().isDirectory(entry)) {
      folders.make(file);
      return true;
    }
    folders.makeAround(file);
    if (!target.isComplete(entry) && !writer.write(entry, file, share)) {
      return false;
    }
    finish(entry, file);
    return true;
  }

  private void finish(int entry, Path file) {
    results.files.incrementAndGet();
    results.bytes.add(target.zip().bytes(entry));
    String name = target.zip().name(entry);
    EntryPath path = target.zip().place(entry);
    if (path.changed()) {
      results.problems.add(Problem.warning(name, "Written as " + path.text()));
    }
    results.listener.finished(entry, file);
  }

  private static String reason(Exception e) {
    return switch (e) {
      case BadFileException bad ->
          String.valueOf(bad.getMessage()).substring(bad.file().length() + ": ".length());
      case FileSystemException blocked when blocked.getReason() != null -> blocked.getReason();
      default -> e.toString();
    };
  }

  @Override
  public void close() {
    writer.close();
  }
}
