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
record Worker(Target target, Room room, Folders folders, EntryWriter writer, Results results)
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

  /// A worker that writes to `unfinished` first.
  static Worker of(Target target, Path unfinished, Results results) throws IOException {
    var writer = new EntryWriter(target.zip(), unfinished);
    return new Worker(target, target.room(), new Folders(target.root()), writer, results);
  }

  /// Extracts `entry`, unless `run` is stopped meanwhile; a problem with it is noted and no more.
  ///
  /// @throws DiskFullException because no other entry can be written then
  void settle(int number, ExtractionRun run) throws IOException {
    Entry entry = target.zip().entry(number);
    var share = new Share(run, entry.fileBytes());
    try {
      if (!extract(entry, share)) {
        return;
      }
    } catch (BadFileException | InvalidPathException e) {
      leaveOut(entry.name(), e);
    } catch (IOException e) {
      room.requireOtherCause(e, entry.name(), entry.fileBytes());
      leaveOut(entry.name(), e);
    }
    share.settle();
  }

  private boolean extract(Entry entry, Share share) throws IOException {
    Path file = target.place(entry);
    if (entry.isFolder()) {
      folders.make(entry.path().text());
      return true;
    }
    folders.makeAround(entry.path().text());
    if (!target.isComplete(entry, file)) {
      room.take(entry.name(), entry.fileBytes());
      if (!writer.write(entry, file, share)) {
        return false;
      }
    }
    finish(entry, file);
    return true;
  }

  private void finish(Entry entry, Path file) {
    results.files.incrementAndGet();
    results.bytes.add(entry.fileBytes());
    if (entry.path().changed()) {
      String written = "Written as " + entry.path().text();
      results.problems.add(Problem.warning(entry.name(), written));
    }
    results.listener.finished(entry.number(), file);
  }

  private void leaveOut(String name, Exception why) {
    results.problems.add(Problem.error(name, "Left out: " + reason(why)));
  }

  private static String reason(Exception e) {
    return switch (e) {
      case BadFileException bad -> bad.reason();
      case FileSystemException blocked when blocked.getReason() != null -> blocked.getReason();
      default -> e.toString();
    };
  }

  @Override
  public void close() {
    writer.close();
  }
}
