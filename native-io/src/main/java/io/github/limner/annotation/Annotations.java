package io.github.limner.annotation;

import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.nio.file.Path;

/// Everything a person has said of one dataset, in one database.
public final class Annotations implements AutoCloseable {
  private final Database database;
  private final ImageTable images;
  private final Tags tags;
  private final SavedViews views;

  private Annotations(Database database) {
    this.database = database;
    this.images = new ImageTable(database.jdbi());
    this.tags = new Tags(database.jdbi(), images);
    this.views = new SavedViews(database.jdbi());
  }

  /// Opens or creates them.
  ///
  /// @param dataset the dataset's own folder in the workspace
  public static Annotations open(Path dataset) {
    var database = Database.open(dataset.resolve("annotations"), Schema.ANNOTATIONS);
    try {
      return new Annotations(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The images somebody has said something about.
  public ImageTable images() {
    return images;
  }

  public Tags tags() {
    return tags;
  }

  public SavedViews views() {
    return views;
  }

  /// Where they are.
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
