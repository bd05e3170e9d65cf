package io.github.limner.catalog;

import io.github.limner.annotation.Annotations;
import io.github.limner.disk.Leftovers;
import io.github.limner.disk.Opened;
import io.github.limner.image.ByteSource;
import io.github.limner.image.DecodeBudget;
import io.github.limner.index.Statistics;
import io.github.limner.task.Progress;
import io.github.limner.task.TaskStatus;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.Thumbnail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every dataset of a workspace: opens them, lists them, answers for their images.
public final class Datasets implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Datasets.class);
  private static final int ID_BYTES = 6;

  private final DatasetTable table;
  private final Path folder;
  private final Tasks tasks;
  private final OpenDatasets open;
  private final Importing importing;
  private final DatasetTags tags;
  private final List<Consumer<DatasetSummary>> listeners = new CopyOnWriteArrayList<>();

  /// @param folder where each dataset has a folder of its own
  /// @param unextracted what pictures may hold that are decoded before they are extracted
  public Datasets(
      Jdbi workspace, Path folder, Tasks tasks, DecodeBudget unextracted, ThumbsOpener thumbs) {
    this.table = new DatasetTable(workspace);
    this.folder = folder;
    this.tasks = tasks;
    this.open = new OpenDatasets(id -> opened(row(id), unextracted, thumbs));
    this.tags = new DatasetTags(open);
    this.importing = new Importing(open, tasks, this::count, this::indexed);
    purge();
  }

  /// Is told of every change of a dataset, from the thread that made it.
  public void onChange(Consumer<DatasetSummary> listener) {
    listeners.add(listener);
  }

  public DatasetTags tags() {
    return tags;
  }

  /// Is told the name of every dataset that holds nothing any more, from the thread that closed it.
  public void onClose(Consumer<String> listener) {
    open.onClose(id -> table.find(id).map(DatasetTable.Row::name).ifPresent(listener));
  }

  /// The databases of the datasets that are open now.
  public List<OpenDatabase> databases() {
    return open.databases();
  }

  /// Opens a folder or ZIP as a dataset and starts what it needs; a known one is shown again.
  public DatasetSummary open(Path path) throws IOException {
    var source = path.toRealPath();
    var known = table.findBySource(source);
    if (known.isPresent()) return show(known.get().id());
    return begin(newId(), Sources.name(source), source, Sources.kind(source));
  }

  /// Opens the built-in sample, making it first if need be.
  public synchronized DatasetSummary openSample() throws IOException {
    var known = table.all().stream().filter(row -> row.kind() == DatasetKind.SAMPLE).findFirst();
    if (known.isPresent()) return show(known.get().id());
    var id = newId();
    return begin(id, "Limner sample", folder.resolve(id), DatasetKind.SAMPLE);
  }

  /// Opens a known dataset again, and looks for what has changed in its source.
  public DatasetSummary show(String id) throws IOException {
    table.opened(id);
    var row = row(id);
    if (!Sources.isMissing(row) && isToBeIndexed(row)) {
      var _ = importing.start(row);
    }
    return tell(id);
  }

  private boolean isToBeIndexed(DatasetTable.Row row) throws IOException {
    if (!row.indexed() || !Catalog.isThere(folder.resolve(row.id()))) return true;
    return switch (row.kind()) {
      case FOLDER -> !open.isWatched(row.id());
      case ZIP -> Sources.hasChanged(row);
      case SAMPLE -> false;
    };
  }

  /// Looks for what has changed in a dataset's source.
  public TaskStatus refresh(String id) {
    return importing.start(row(id));
  }

  /// Enters a source into the list, unless somebody else just did.
  private synchronized DatasetSummary begin(String id, String name, Path source, DatasetKind kind)
      throws IOException {
    var known = table.findBySource(source);
    if (known.isPresent()) return show(known.get().id());
    Files.createDirectories(folder.resolve(id));
    table.insert(id, name, source, kind);
    return show(id);
  }

  /// The datasets a person sees, the last opened first.
  public List<DatasetSummary> list() {
    return table.all().stream().filter(row -> !row.removed()).map(Datasets::summary).toList();
  }

  public DatasetSummary dataset(String id) {
    return summary(row(id));
  }

  /// Frees what an open dataset holds; its tasks go on.
  public void close(String id) {
    open.close(id);
  }

  /// Takes a dataset off the list; nothing is deleted before the program ends.
  public void remove(String id) {
    row(id);
    tasks.leave(id);
    table.remove(id);
    open.close(id);
  }

  /// Undoes a removal.
  public DatasetSummary restore(String id) throws IOException {
    var summary = show(id);
    if (summary.state() == DatasetState.READY) importing.fillThumbnails(id);
    return summary;
  }

  public ImagePage images(ListImages request) throws IOException {
    try (var lease = open.lease(request.dataset())) {
      var slice = new Slice(request.offset(), request.limit());
      return lease.dataset().finder().page(request.query(), slice);
    }
  }

  /// Where an image stands among those a query finds, −1 if it is not among them.
  public int position(String id, @Nullable String query, int image) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().finder().position(query, image);
    }
  }

  public Statistics statistics(String id, @Nullable String query) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().finder().statistics(query);
    }
  }

  /// What a query may go on with, and whether it can be understood.
  public QueryHelp help(String id, String text, int caret) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().finder().help(text, caret);
    }
  }

  public ProblemPage problems(ListProblems request) throws IOException {
    try (var lease = open.lease(request.dataset())) {
      return lease.dataset().catalog().problems().page(request.offset(), request.limit());
    }
  }

  /// A page of a directory's images, indexing it first where that was not done.
  public ImagePage images(ListDirectory request, Progress progress) throws IOException {
    var source = request.path().toRealPath();
    if (!Files.isDirectory(source))
      throw new IllegalArgumentException(request.path() + " is not a folder");
    var dataset = open(source);
    importing.await(dataset.id(), progress);
    return images(new ListImages(dataset.id(), null, request.offset(), request.limit()));
  }

  /// The thumbnail of an image; cancelling the future says that nobody waits any more.
  ///
  /// @param size pixels of its longer side
  public CompletableFuture<Thumbnail> thumbnail(String id, long image, int size)
      throws IOException {
    if (image < 1 || image > Integer.MAX_VALUE)
      throw new NoSuchElementException("There is no image " + image);
    var lease = open.lease(id);
    try {
      var asked = lease.dataset().thumbs().request(image, size);
      var _ = asked.whenComplete((_, _) -> lease.close());
      return asked;
    } catch (RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  /// The bytes of an image; the caller closes them.
  public ByteSource picture(String id, long image) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().files().find(image);
    }
  }

  /// Whether a path lies in a dataset of the list.
  public boolean contains(Path path) {
    return table.all().stream()
        .filter(row -> !row.removed())
        .anyMatch(row -> path.startsWith(row.source()) || path.startsWith(root(row)));
  }

  private Dataset opened(DatasetTable.Row row, DecodeBudget unextracted, ThumbsOpener thumbs)
      throws IOException {
    try (var opened = new Opened()) {
      var home = folder.resolve(row.id());
      var root = root(row);
      var annotations = opened.add(Annotations.open(home));
      var catalog = opened.add(Catalog.open(home, annotations.images()));
      var archive =
          row.kind() == DatasetKind.ZIP
              ? Optional.of(Path.of(row.source()))
              : Optional.<Path>empty();
      Runnable spoilt = () -> count(row.id(), catalog.tally());
      var files = new ImageFiles(catalog, root, archive, unextracted, spoilt);
      var made = opened.add(thumbs.open(home, files));
      var watch =
          row.kind() == DatasetKind.FOLDER ? watch(row, root) : Optional.<FolderWatch>empty();
      var finder = new Finder(catalog, annotations);
      opened.keep();
      return new Dataset(root, archive, annotations, catalog, finder, files, made, watch);
    }
  }

  private Optional<FolderWatch> watch(DatasetTable.Row row, Path root) {
    try {
      var watch = new FolderWatch(root, progress -> importing.refresh(row, progress));
      watch.start();
      return Optional.of(watch);
    } catch (IOException e) {
      log.warn("{} cannot be watched", root, e);
      return Optional.empty();
    }
  }

  private Path root(DatasetTable.Row row) {
    return row.kind() == DatasetKind.FOLDER
        ? Path.of(row.source())
        : folder.resolve(row.id()).resolve("images");
  }

  private void count(String id, Catalog.Tally tally) {
    table.count(id, tally.images(), tally.problems(), tally.covers());
    tell(id);
  }

  private void indexed(String id) {
    var row = row(id);
    if (row.kind() == DatasetKind.ZIP) Sources.stamp(row).ifPresent(it -> table.source(id, it));
    table.indexed(id);
    tell(id);
  }

  private DatasetSummary tell(String id) {
    var summary = summary(row(id));
    listeners.forEach(listener -> listener.accept(summary));
    return summary;
  }

  private DatasetTable.Row row(String id) {
    return table
        .find(id)
        .orElseThrow(() -> new NoSuchElementException("There is no dataset " + id));
  }

  private static DatasetSummary summary(DatasetTable.Row row) {
    var state =
        Sources.isMissing(row)
            ? DatasetState.MISSING
            : row.indexed() ? DatasetState.READY : DatasetState.INDEXING;
    return new DatasetSummary(
        row.id(),
        row.name(),
        Path.of(row.source()),
        row.kind(),
        state,
        row.images(),
        row.problems(),
        row.openedAt().toInstant(),
        row.coverIds());
  }

  private static String newId() {
    var bytes = new byte[ID_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Deletes what was removed and closes what is open.
  @Override
  public void close() {
    open.close();
    purge();
  }

  /// Forgets what was removed, and deletes the workspace's folders of it; a user's own folder is
  /// never touched.
  private void purge() {
    table.all().stream().filter(DatasetTable.Row::removed).forEach(row -> purge(row.id()));
  }

  /// The row goes last, so that the next start finishes what a kill cuts off.
  private void purge(String id) {
    try {
      Leftovers.delete(folder.resolve(id));
      table.delete(id);
    } catch (IOException e) {
      log.warn("The folder of a removed dataset could not be deleted: {}", id, e);
    }
  }
}
