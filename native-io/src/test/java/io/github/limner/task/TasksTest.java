package io.github.limner.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksTest {
  @TempDir Path folder;
  private final AtomicLong counter = new AtomicLong();
  private Database database;
  private Tasks tasks;
  private BlockingQueue<TaskStatus> heard;

  @BeforeEach
  void start() {
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    heard = new LinkedBlockingQueue<>();
    tasks.onChange(heard::add);
    tasks.register(new TaskKind("count", TaskUnit.IMAGES, (_, p) -> count(p, 1000)));
    tasks.register(new TaskKind("fail", TaskUnit.BYTES, (_, _) -> fail()));
  }

  @AfterEach
  void stop() {
    tasks.close();
    database.close();
  }

  @Test
  void aTaskRunsToItsEndAndSaysHowFarItIs() {
    tasks.start("count", "Counting", "d1");
    var end = await(TaskState.DONE);

    assertThat(end.done()).isEqualTo(1000);
    assertThat(end.total()).isEqualTo(1000);
    assertThat(tasks.list()).containsExactly(end);
  }

  @Test
  void aFailureIsKeptInWords() {
    tasks.start("fail", "Failing", "d1");

    assertThat(await(TaskState.FAILED).message()).isEqualTo("no such tape");
  }

  @Test
  void aPausedTaskGoesOnWhereItWas() {
    var id = tasks.start("count", "Counting", "d1").id();
    tasks.pause(id);
    var paused = await(TaskState.PAUSED);
    tasks.resume(id);
    await(TaskState.DONE);

    assertThat(paused.done()).isLessThan(1000);
    assertThat(counter).hasValue(1000);
  }

  @Test
  void aCancelledTaskStopsAndCanBeDismissed() {
    var id = tasks.start("count", "Counting", "d1").id();
    tasks.cancel(id);
    await(TaskState.CANCELLED);
    tasks.dismiss(id);

    assertThat(tasks.list()).isEmpty();
  }

  @Test
  void theSameWorkIsNotStartedTwice() {
    var one = tasks.start("count", "Counting", "d1");
    var two = tasks.start("count", "Counting", "d1");
    var other = tasks.start("count", "Counting", "d2");

    assertThat(two.id()).isEqualTo(one.id());
    assertThat(other.id()).isNotEqualTo(one.id());
  }

  @Test
  void whatTheLastRunLeftGoesOnAtTheNext() {
    tasks.start("count", "Counting", "d1");
    tasks.close();
    database.close();
    long before = counter.get();

    start();
    tasks.resumeAll();
    await(TaskState.DONE);

    assertThat(before).isLessThan(1000);
    assertThat(counter).hasValue(1000);
  }

  private void count(Progress progress, int total) throws IOException {
    while (counter.get() < total) {
      progress.report(counter.get(), total);
      pause();
      counter.incrementAndGet();
    }
    progress.report(total, total);
  }

  private static void fail() throws IOException {
    throw new IOException("no such tape");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private TaskStatus await(TaskState state) {
    try {
      for (TaskStatus status = heard.poll(20, TimeUnit.SECONDS);
          status != null;
          status = heard.poll(20, TimeUnit.SECONDS)) if (status.state() == state) return status;
      throw new AssertionError("never " + state);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
