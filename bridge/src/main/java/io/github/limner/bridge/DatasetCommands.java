package io.github.limner.bridge;

import io.github.limner.catalog.DatasetSummary;
import io.github.limner.catalog.Datasets;
import io.github.limner.catalog.ImagePage;
import io.github.limner.catalog.ListDirectory;
import io.github.limner.catalog.ListProblems;
import io.github.limner.catalog.ProblemPage;
import java.nio.file.Path;
import java.util.List;

/// What can be asked of datasets.
public final class DatasetCommands {
  private DatasetCommands() {}

  public static List<Command<?, ?>> of(Datasets datasets, PathScope scope) {
    return List.of(
        Command.quick(
            "open_dataset",
            "Opens a folder or ZIP as a dataset and starts what it needs.",
            OpenDataset.class,
            DatasetSummary.class,
            q -> datasets.open(scope.check(q.path()))),
        Command.quick(
            "open_sample",
            "Opens the built-in sample dataset.",
            Nothing.class,
            DatasetSummary.class,
            _ -> datasets.openSample()),
        Command.quick(
            "show_dataset",
            "Opens a dataset of the list again.",
            DatasetId.class,
            DatasetSummary.class,
            q -> datasets.show(q.id())),
        Command.quick(
            "list_datasets",
            "Lists the datasets, the last opened first.",
            Nothing.class,
            DatasetList.class,
            _ -> new DatasetList(datasets.list())),
        Command.act(
            "close_dataset",
            "Frees what an open dataset holds; its tasks go on.",
            DatasetId.class,
            q -> datasets.close(q.id())),
        Command.act(
            "remove_dataset",
            "Takes a dataset off the list; its source stays untouched.",
            DatasetId.class,
            q -> datasets.remove(q.id())),
        Command.quick(
            "restore_dataset",
            "Undoes the removal of a dataset.",
            DatasetId.class,
            DatasetSummary.class,
            q -> datasets.restore(q.id())),
        Command.quick(
            "list_problems",
            "Gives one page of what is wrong with a dataset.",
            ListProblems.class,
            ProblemPage.class,
            datasets::problems),
        Command.slow(
            "list_images_in_directory",
            "Gives one page of the images in and below a directory in natural order.",
            ListDirectory.class,
            ImagePage.class,
            (q, progress) ->
                datasets.images(
                    new ListDirectory(scope.check(q.path()), q.offset(), q.limit()), progress)));
  }

  /// Names a folder or ZIP to open.
  public record OpenDataset(Path path) {}

  /// Names a dataset.
  public record DatasetId(String id) {}

  /// All datasets of the workspace.
  public record DatasetList(List<DatasetSummary> datasets) {
    public DatasetList {
      datasets = List.copyOf(datasets);
    }
  }
}
