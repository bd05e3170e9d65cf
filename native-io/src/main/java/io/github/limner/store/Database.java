package io.github.limner.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// One embedded H2 database in one file, migrated to its newest schema and open until closed.
///
/// A commit is on disk before the next statement (`WRITE_DELAY=0`), so a kill loses nothing that
/// was acknowledged. The page cache is bounded; no thread using a connection may be interrupted.
public final class Database implements AutoCloseable {
  private static final int CACHE_KIB = 4 * 1024;
  private static final int MAX_CONNECTIONS = 8;

  private final JdbcConnectionPool pool;
  private final Jdbi jdbi;
  private boolean closed;

  private Database(JdbcConnectionPool pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
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
                .formatted(path, CACHE_KIB),
            "",
            "");
    pool.setMaxConnections(MAX_CONNECTIONS);
    var database = new Database(pool);
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

  private static boolean isAlreadyClosed(JdbiException e) {
    return e.getCause() instanceof SQLException sql
        && (sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
            || sql.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);
  }
}
