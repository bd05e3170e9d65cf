package io.github.limner.annotation;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Queries that were kept under a name; the only class that names their table.
public final class SavedViews {
  private final Jdbi db;

  SavedViews(Jdbi db) {
    this.db = db.registerRowMapper(SavedView.class, ConstructorMapper.of(SavedView.class));
  }

  /// A query and its name.
  public record SavedView(String name, String query) {}

  public List<SavedView> list() {
    return db.withHandle(handle ->
        handle
            .createQuery("SELECT name, query FROM saved_view ORDER BY name")
            .mapTo(SavedView.class)
            .list());
  }

  /// Keeps a query, instead of an older one of the same name.
  public void save(SavedView view) {
    var name = TagName.checked(view.name());
    db.useHandle(handle ->
        handle.execute("MERGE INTO saved_view(name, query) VALUES (?, ?)", name, view.query()));
  }

  public void delete(String name) {
    db.useHandle(handle -> handle.execute("DELETE FROM saved_view WHERE name = ?", name));
  }
}
