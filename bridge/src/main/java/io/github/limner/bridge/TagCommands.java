package io.github.limner.bridge;

import io.github.limner.annotation.SavedViews.SavedView;
import io.github.limner.annotation.Tag;
import io.github.limner.annotation.TagEdit;
import io.github.limner.bridge.DatasetCommands.DatasetId;
import io.github.limner.catalog.ChangeTags;
import io.github.limner.catalog.Chosen;
import io.github.limner.catalog.DatasetTags;
import io.github.limner.catalog.TagCounts;
import java.util.List;

/// What can be asked of tags and kept views.
public final class TagCommands {
  private TagCommands() {}

  public static List<Command<?, ?>> of(DatasetTags tags) {
    return List.of(
        Command.quick(
            "list_tags",
            "Lists the tags of a dataset and how many images have them.",
            DatasetId.class,
            TagList.class,
            q -> new TagList(tags.list(q.id()))),
        Command.quick(
            "count_tags",
            "Says which tags the chosen images have.",
            Chosen.class,
            TagCounts.class,
            tags::count),
        Command.slow(
            "change_tags",
            "Puts tags on images and takes others from them.",
            ChangeTags.class,
            TagEdit.class,
            tags::change),
        Command.quick(
            "undo_tags",
            "Undoes a change of tags; the answer undoes that.",
            UndoTags.class,
            TagEdit.class,
            q -> tags.undo(q.dataset(), q.edit())),
        Command.act(
            "rename_tag",
            "Gives a tag another name.",
            RenameTag.class,
            q -> tags.rename(q.dataset(), q.tag(), q.name())),
        Command.quick(
            "delete_tag",
            "Takes a tag from all images.",
            DeleteTag.class,
            TagEdit.class,
            q -> tags.delete(q.dataset(), q.tag())),
        Command.quick(
            "list_views",
            "Lists the queries that were kept.",
            DatasetId.class,
            ViewList.class,
            q -> new ViewList(tags.views(q.id()))),
        Command.act(
            "save_view",
            "Keeps a query under a name.",
            SaveView.class,
            q -> tags.save(q.dataset(), new SavedView(q.name(), q.query()))),
        Command.act(
            "delete_view",
            "Forgets a query that was kept.",
            DeleteView.class,
            q -> tags.deleteView(q.dataset(), q.name())));
  }

  /// All tags of a dataset.
  public record TagList(List<Tag> tags) {
    public TagList {
      tags = List.copyOf(tags);
    }
  }

  /// Names a change of tags.
  public record UndoTags(String dataset, long edit) {}

  /// Names a tag and what it is to be called.
  public record RenameTag(String dataset, String tag, String name) {}

  /// Names a tag.
  public record DeleteTag(String dataset, String tag) {}

  /// All queries that were kept.
  public record ViewList(List<SavedView> views) {
    public ViewList {
      views = List.copyOf(views);
    }
  }

  /// A query to be kept.
  public record SaveView(String dataset, String name, String query) {}

  /// Names a kept query.
  public record DeleteView(String dataset, String name) {}
}
