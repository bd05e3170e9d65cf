package io.github.limner.catalog;

import io.github.limner.index.ClassNames;
import io.github.limner.store.Database;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/// What the classes of one dataset are called; the only class that knows their table.
final class ClassTable {
  private final Jdbi db;
  private volatile ClassNames names;

  ClassTable(Database database) {
    this.db = database.jdbi();
    this.names = read();
  }

  ClassNames names() {
    return names;
  }

  /// Calls the classes so from now on.
  void store(ClassNames changed) {
    if (changed.equals(names)) return;
    db.useTransaction(handle -> {
      handle.execute("DELETE FROM class");
      var batch = handle.prepareBatch("INSERT INTO class(number, name) VALUES (?, ?)");
      changed.byNumber().forEach((number, name) -> batch.add(number, name));
      var _ = batch.execute();
    });
    names = changed;
  }

  private ClassNames read() {
    var byNumber = new TreeMap<Integer, String>();
    db.useHandle(handle ->
        handle
            .createQuery("SELECT number, name FROM class")
            .map(row ->
                Map.entry(
                    row.getColumn("number", Integer.class), row.getColumn("name", String.class)))
            .forEach(one -> byNumber.put(one.getKey(), one.getValue())));
    return new ClassNames(byNumber);
  }
}
