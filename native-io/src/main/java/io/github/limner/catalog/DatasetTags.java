package io.github.limner.catalog;

import io.github.limner.annotation.SavedViews.SavedView;
import io.github.limner.annotation.Tag;
import io.github.limner.annotation.TagEdit;
import io.github.limner.query.Query;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// The tags and kept views of every dataset.
public final class DatasetTags {
  private final OpenDatasets open;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  DatasetTags(OpenDatasets open) {
    this.open = open;
  }

  /// Is told of every dataset whose tags or views have changed, from the thread that changed them.
  public void onChange(Consumer<String> listener) {
    listeners.add(listener);
  }

  public List<Tag> list(String id) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().annotations().tags().list();
    }
  }

  /// Which tags the chosen images have.
  public TagCounts count(Chosen chosen) throws IOException {
    try (var lease = open.lease(chosen.dataset())) {
      var images = lease.dataset().finder().chosen(chosen.view(), chosen.ranges());
      var tags = lease.dataset().annotations().tags().count(images);
      return new TagCounts(images.getCardinality(), tags);
    }
  }

  public TagEdit change(ChangeTags wanted, Progress progress) throws IOException {
    var chosen = wanted.chosen();
    return edit(
        wanted.dataset(),
        dataset -> {
          var images = dataset.finder().chosen(chosen.view(), chosen.ranges());
          return dataset
              .annotations()
              .tags()
              .change(images, wanted.add(), wanted.remove(), path(dataset), progress);
        });
  }

  /// Undoes an edit; what it returns undoes that.
  public TagEdit undo(String id, long edit) throws IOException {
    return edit(id, dataset -> dataset.annotations().tags().undo(edit, path(dataset)));
  }

  /// Takes a tag from all images.
  public TagEdit delete(String id, String tag) throws IOException {
    return edit(id, dataset -> dataset.annotations().tags().delete(tag, path(dataset)));
  }

  public void rename(String id, String tag, String name) throws IOException {
    try (var lease = open.lease(id)) {
      lease.dataset().annotations().tags().rename(tag, name);
      tell(id, lease.dataset());
    }
  }

  public List<SavedView> views(String id) throws IOException {
    try (var lease = open.lease(id)) {
      return lease.dataset().annotations().views().list();
    }
  }

  /// Keeps a query under a name.
  ///
  /// @throws io.github.limner.query.QueryException if it cannot be understood
  public void save(String id, SavedView view) throws IOException {
    var _ = Query.parse(view.query());
    try (var lease = open.lease(id)) {
      lease.dataset().annotations().views().save(view);
      tell(id, lease.dataset());
    }
  }

  public void deleteView(String id, String name) throws IOException {
    try (var lease = open.lease(id)) {
      lease.dataset().annotations().views().delete(name);
      tell(id, lease.dataset());
    }
  }

  private TagEdit edit(String id, Edit edit) throws IOException {
    try (var lease = open.lease(id)) {
      var made = edit.on(lease.dataset());
      if (made.images() > 0) tell(id, lease.dataset());
      return made;
    }
  }

  private void tell(String id, Dataset dataset) {
    dataset.catalog().changes().settle();
    listeners.forEach(listener -> listener.accept(id));
  }

  private static IntFunction<String> path(Dataset dataset) {
    return dataset.catalog().index()::path;
  }

  /// Changes the tags of a dataset.
  @FunctionalInterface
  private interface Edit {
    TagEdit on(Dataset dataset);
  }
}
