package io.github.limner.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// One embedded H2 database in one file, migrated to its newest schema and open until closed.
///
/// A commit is on disk before the next statement (`WRITE_DELAY=0`), so a kill loses nothing that
/// was acknowledged. The page cache is bounded; no thread using a connection may be interrupted.
public final class Database implements AutoCloseable {
  /// What the page cache of a database may hold: whole megabytes, as H2 counts it.
  static final int CACHE_MIB = 4;

  private static final int MAX_CONNECTIONS = 8;

  private final JdbcConnectionPool pool;
  private final Jdbi jdbi;
  private final MVStore pages;
  private volatile boolean closed;

  private Database(JdbcConnectionPool pool, MVStore pages) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.pages = pages;
  }

  /// Opens `file` (without its `.mv.db` ending), creating it when it is not there.
  public static Database open(Path file, Schema schema) {
    var path = file.toAbsolutePath().toString();
    if (path.contains(";"))
      throw new IllegalArgumentException(
          "H2 can keep no database in a folder with a semicolon in its name: " + path);
    var pool =
        JdbcConnectionPool.create(
            ("jdbc:h2:file:%s;CACHE_SIZE=%d;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0")
                .formatted(path, CACHE_MIB << 10),
            "",
            "");
    pool.setMaxConnections(MAX_CONNECTIONS);
    var database = new Database(pool, pages(pool));
    try {
      schema.migrate(database.jdbi);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return database;
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  /// What the page cache holds, in whole megabytes. H2 lets it pass its limit while a large table
  /// is read.
  public long cacheBytes() {
    return closed ? 0 : (long) pages.getCacheSizeUsed() << 20;
  }

  /// What the page cache may hold.
  public long maxCacheBytes() {
    return closed ? 0 : (long) pages.getCacheSize() << 20;
  }

  /// Lets the page cache hold so many megabytes, at least one; it is emptied if that changes.
  ///
  /// Asks H2's store and not its SQL: there the question takes some 10 ms, and the change a commit.
  /// H2 takes kilobytes and tells megabytes.
  void limitCache(int mebibytes) {
    int limit = Math.clamp(mebibytes, 1, CACHE_MIB);
    if (!closed && pages.getCacheSize() != limit) pages.setCacheSize(limit << 10);
  }

  /// Writes everything out and lets go of the file.
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    try {
      jdbi.useHandle(handle -> handle.execute("SHUTDOWN"));
    } catch (JdbiException e) {
      if (!isAlreadyClosed(e)) throw e;
    } finally {
      pool.dispose();
    }
  }

  private static MVStore pages(JdbcConnectionPool pool) {
    try (var connection = pool.getConnection()) {
      var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      return session.getDatabase().getStore().getMvStore();
    } catch (SQLException e) {
      pool.dispose();
      throw new ConnectionException(e);
    }
  }

  private static boolean isAlreadyClosed(JdbiException e) {
    return e.getCause() instanceof SQLException sql
        && (sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
            || sql.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
  }
}
