package io.github.limner.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Await;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class TaskEndsTest {
  @TempDir Path folder;
  private final AtomicInteger attempts = new AtomicInteger();
  private Database database;
  private Tasks tasks;

  @BeforeEach
  void start() {
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    tasks.register(new TaskKind("endless", TaskUnit.IMAGES, (_, p) -> endless(p)));
    tasks.register(new TaskKind("chain", TaskUnit.IMAGES, this::chain));
    tasks.register(new TaskKind("instant", TaskUnit.IMAGES, (_, _) -> {}));
    tasks.register(new TaskKind("bereft", TaskUnit.BYTES, (_, _) -> bereft()));
    tasks.register(new TaskKind("flaky", TaskUnit.BYTES, (_, p) -> flaky(p)));
  }

  @AfterEach
  void stop() {
    tasks.close();
    database.close();
  }

  private static void endless(Progress progress) {
    for (long i = 0; ; i++) {
      progress.report(i, 0);
      Thread.onSpinWait();
    }
  }

  /// Ends well although it was told to stop, and starts what comes next.
  private void chain(String dataset, Progress progress) {
    try {
      endless(progress);
    } catch (CancellationException e) {
      tasks.start("endless", "What comes next", dataset);
    }
  }

  private void flaky(Progress progress) throws IOException {
    progress.report(1, 2);
    if (attempts.incrementAndGet() == 1) throw new IOException("no such tape");
    progress.report(2, 2);
  }

  private static void bereft() throws IOException {
    throw new NoSuchFileException("/tapes/a.zip");
  }

  private void await(long id, TaskState state) {
    Await.until(state + " of task " + id, () -> tasks.find(id).orElseThrow().state() == state);
  }

  @Test
  void aListenerThatFailsHarmsNeitherTheTaskNorTheOtherListeners() {
    var heard = new AtomicInteger();
    tasks.onChange(_ -> {
      throw new IllegalStateException("nobody at home");
    });
    tasks.onChange(_ -> heard.incrementAndGet());
    attempts.set(1);

    var id = tasks.start("flaky", "Reading", "d1").id();

    await(id, TaskState.DONE);
    assertThat(heard).hasPositiveValue();
  }

  @Test
  void aFailedTaskIsStoredWithItsReasonAndCanBeResumedToAnEndWithoutOne() {
    var id = tasks.start("flaky", "Reading", "d1").id();
    await(id, TaskState.FAILED);
    stop();
    start();
    tasks.resumeAll();
    assertThat(tasks.find(id).orElseThrow().state()).isEqualTo(TaskState.FAILED);
    assertThat(tasks.find(id).orElseThrow().message()).isEqualTo("no such tape");

    tasks.resume(id);

    await(id, TaskState.DONE);
    assertThat(tasks.find(id).orElseThrow().message()).isNull();
  }

  @Test
  void aFailureNamesTheFileAndSaysWhatIsWrongWithIt() {
    var id = tasks.start("bereft", "Reading", "d1").id();

    await(id, TaskState.FAILED);

    assertThat(tasks.find(id).orElseThrow().message())
        .isEqualTo("/tapes/a.zip: is not there any more");
  }

  @Test
  void whatEndedWhileItWasBeingPausedStaysDone() {
    var heard = new ConcurrentHashMap<Long, TaskState>();
    var undone = new CopyOnWriteArrayList<TaskStatus>();
    tasks.onChange(task -> {
      if (heard.put(task.id(), task.state()) == TaskState.DONE) undone.add(task);
    });
    for (int round = 0; round < 300; round++)
      tasks.pause(tasks.start("instant", "Nothing", "d" + round).id());

    Await.until(
        "all at rest", () -> tasks.list().stream().noneMatch(task -> task.state().isUnderWay()));
    assertThat(undone).isEmpty();
  }

  @Test
  void manyWhoResumeATaskAtOnceStartItOnce() throws Exception {
    var id = tasks.start("endless", "Counting", "d1").id();
    await(id, TaskState.RUNNING);
    tasks.pause(id);

    try (var threads = Executors.newFixedThreadPool(8)) {
      var resumed = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> tasks.resume(id)));
      for (var one : resumed.toList()) assertThat(one.get().state().isUnderWay()).isTrue();
    }

    await(id, TaskState.RUNNING);
  }

  @Test
  void whatIsDoneIsForgottenAtTheNextStart() {
    var done = tasks.start("instant", "Nothing", "d1").id();
    var failed = tasks.start("bereft", "Reading", "d1").id();
    await(done, TaskState.DONE);
    await(failed, TaskState.FAILED);

    stop();
    start();

    assertThat(tasks.list()).extracting(TaskStatus::id).containsExactly(failed);
  }

  @Test
  void everybodyIsToldWhichTasksAreGone() {
    var gone = new ArrayList<Long>();
    tasks.onGone(gone::add);
    var dismissed = tasks.start("instant", "Nothing", "d1").id();
    var left = tasks.start("endless", "Counting", "d2").id();
    await(dismissed, TaskState.DONE);

    tasks.dismiss(dismissed);
    tasks.leave("d2");

    assertThat(gone).containsExactly(dismissed, left);
  }

  @Test
  void aTaskResumedAtTheMomentItsFailureIsToldRunsAgain() {
    for (int round = 0; round < 20; round++) {
      attempts.set(0);
      var id = tasks.start("flaky", "Reading", "d" + round).id();
      await(id, TaskState.FAILED);

      tasks.resume(id);

      await(id, TaskState.DONE);
    }
  }

  @Test
  void closingStopsWhatRunsAndWhatItsEndWouldStart() {
    tasks.start("endless", "Counting", "d1");
    var id = tasks.start("chain", "First", "d2").id();
    await(id, TaskState.RUNNING);

    tasks.close();

    assertThat(tasks.list()).noneMatch(task -> task.state() == TaskState.RUNNING);
    assertThat(tasks.list()).extracting(TaskStatus::state).contains(TaskState.QUEUED);
  }

  @Test
  void whatClosingKeptFromStartingStartsNextTime() {
    var first = tasks.start("chain", "First", "d2").id();
    await(first, TaskState.RUNNING);
    stop();
    start();

    tasks.resumeAll();

    var next = tasks.list().getLast().id();
    await(next, TaskState.RUNNING);
    assertThat(next).isNotEqualTo(first);
  }

  @Test
  void aDatasetIsLeftWithAllItsTasksAlsoThoseThatStartMeanwhile() {
    var id = tasks.start("chain", "First", "d2").id();
    var other = tasks.start("endless", "Counting", "d1").id();
    await(id, TaskState.RUNNING);

    tasks.leave("d2");

    assertThat(tasks.list()).extracting(TaskStatus::id).containsExactly(other);
  }

  @Test
  void aTaskOfAnUnknownKindFailsInWordsAndTheOthersGoOn() {
    stop();
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    tasks.register(new TaskKind("embed", TaskUnit.IMAGES, (_, p) -> endless(p)));
    var unknown = tasks.start("embed", "Embedding", "d1").id();
    await(unknown, TaskState.RUNNING);
    stop();
    start();
    attempts.set(1);
    var known = tasks.start("flaky", "Reading", "d1").id();

    tasks.resumeAll();

    await(unknown, TaskState.FAILED);
    await(known, TaskState.DONE);
    assertThat(tasks.find(unknown).orElseThrow().message())
        .isEqualTo("There is no kind of task named embed");
    tasks.dismiss(unknown);
  }

  @Test
  void theSameTaskStartedByManyAtOnceIsOne() throws Exception {
    var together = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var started =
          IntStream.range(0, 8)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    together.await();
                    return tasks.start("endless", "Counting", "d1").id();
                  }))
              .toList();
      together.countDown();
      for (var one : started) assertThat(one.get()).isEqualTo(started.getFirst().get());
    }

    assertThat(tasks.list()).hasSize(1);
  }
}
