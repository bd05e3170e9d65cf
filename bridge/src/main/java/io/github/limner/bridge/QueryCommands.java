package io.github.limner.bridge;

import io.github.limner.bridge.DatasetCommands.DatasetId;
import io.github.limner.catalog.Datasets;
import io.github.limner.catalog.ImagePage;
import io.github.limner.catalog.ListImages;
import io.github.limner.catalog.QueryHelp;
import io.github.limner.index.Statistics;
import io.github.limner.task.TaskStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be asked of a dataset's images by query.
public final class QueryCommands {
  private QueryCommands() {}

  public static List<Command<?, ?>> of(Datasets datasets) {
    return List.of(
        Command.quick(
            "list_images",
            "Gives one page of the images a query finds, in its order.",
            ListImages.class,
            ImagePage.class,
            datasets::images),
        Command.quick(
            "locate_image",
            "Says where an image stands among those a query finds.",
            LocateImage.class,
            Place.class,
            q -> new Place(datasets.position(q.dataset(), q.query(), q.image()))),
        Command.quick(
            "complete_query",
            "Offers how a query that is being typed may go on, and says what is wrong with it.",
            CompleteQuery.class,
            QueryHelp.class,
            q -> datasets.help(q.dataset(), q.text(), q.caret())),
        Command.quick(
            "read_statistics",
            "Counts the images a query finds by all that is known of them.",
            ReadStatistics.class,
            Statistics.class,
            q -> datasets.statistics(q.dataset(), q.query())),
        Command.quick(
            "refresh_dataset",
            "Looks for what has changed in a dataset's source.",
            DatasetId.class,
            TaskStatus.class,
            q -> datasets.refresh(q.id())));
  }

  /// Names an image and a list it may be in.
  public record LocateImage(String dataset, @Nullable String query, int image) {}

  /// A position in a list, −1 for none.
  public record Place(int position) {}

  /// A query that is being typed.
  ///
  /// @param caret how many characters stand before it
  public record CompleteQuery(String dataset, String text, int caret) {}

  /// Names a dataset and which of its images.
  public record ReadStatistics(String dataset, @Nullable String query) {}
}
