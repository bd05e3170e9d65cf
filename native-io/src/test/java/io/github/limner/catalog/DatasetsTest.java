package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.Await;
import io.github.limner.disk.Leftovers;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.index.SortedPaths;
import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.Progress;
import io.github.limner.task.TaskState;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {
  @TempDir Path folder;
  private ExecutorService pool;
  private Database database;
  private Tasks tasks;
  private Datasets datasets;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("workspace/datasets"));
    pool = Executors.newFixedThreadPool(2);
    database = Database.open(folder.resolve("workspace/workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    var decoder = new Decoder(new DecodeBudget(32 << 20));
    var cache = new ThumbCache(1 << 20);
    datasets =
        new Datasets(
            database.jdbi(),
            folder.resolve("workspace/datasets"),
            tasks,
            new DecodeBudget(16 << 20),
            (home, pictures) -> Thumbs.open(home, pictures, decoder, cache, pool));
  }

  @AfterEach
  void stop() {
    tasks.close();
    datasets.close();
    database.close();
    pool.shutdown();
  }

  @Test
  void aFolderIsListedInNaturalOrderWithUprightSizes() throws IOException {
    var photos = photos("b/10.jpg", "b/9.png", "A.bmp", "notes.txt", ".hidden.jpg");

    var page = datasets.images(new ListDirectory(photos, 0, 10), Progress.NONE);

    assertThat(page.images())
        .extracting(ImageEntry::path)
        .containsExactly("A.bmp", "b/9.png", "b/10.jpg");
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.images()).allMatch(image -> image.width() == 40 && image.height() == 30);
  }

  @Test
  void aPageBeginsAtItsOffset() throws IOException {
    var photos = photos("1.png", "2.png", "3.png", "4.png");

    var page = datasets.images(new ListDirectory(photos, 1, 2), Progress.NONE);

    assertThat(page.images()).extracting(ImageEntry::path).containsExactly("2.png", "3.png");
    assertThat(page.images()).extracting(ImageEntry::position).containsExactly(1, 2);
  }

  @Test
  void aZipBecomesADatasetWithEveryFileExtracted() throws IOException {
    var zip = zip("photos/2.png", "photos/1.png", "photos/labels/1.txt");

    var id = datasets.open(zip).id();
    awaitTasks();

    var page = datasets.images(new ListImages(id, null, 0, 10));
    assertThat(page.images())
        .extracting(ImageEntry::path)
        .containsExactly("photos/1.png", "photos/2.png");
    assertThat(datasets.dataset(id).state()).isEqualTo(DatasetState.READY);
    assertThat(folder.resolve("workspace/datasets/" + id + "/images/photos/labels/1.txt")).exists();
  }

  @Test
  void theSameSourceIsTheSameDataset() throws IOException {
    var photos = photos("1.png");

    var one = datasets.open(photos);
    var two = datasets.open(photos.resolve("../photos"));

    assertThat(two.id()).isEqualTo(one.id());
    assertThat(datasets.list()).hasSize(1);
  }

  @Test
  void whatIsNoPictureIsAProblemAndTheRestGoesOn() throws Exception {
    var photos = photos("1.png", "3.png");
    Files.write(photos.resolve("2.jpg"), new byte[0]);
    Files.writeString(photos.resolve("4.jpg"), "This is a letter, not a picture");

    var page = datasets.images(new ListDirectory(photos, 0, 10), Progress.NONE);
    var id = datasets.list().getFirst().id();
    var problems = datasets.problems(new ListProblems(id, 0, 10));

    assertThat(page.total()).isEqualTo(4);
    assertThat(page.images().get(1).problem()).contains("empty");
    assertThat(problems.problems())
        .extracting(Problem::file)
        .containsExactlyInAnyOrder("2.jpg", "4.jpg");
    assertThat(datasets.dataset(id).problems()).isEqualTo(2);
    assertThat(datasets.thumbnail(id, page.images().getFirst().id(), 256).get().width())
        .isEqualTo(40);
  }

  @Test
  void aPictureThatCannotBeDecodedIsFoundOutByItsThumbnail() throws Exception {
    var photos = photos("1.png");
    var bytes = Files.readAllBytes(photos.resolve("1.png"));
    Arrays.fill(bytes, 40, bytes.length, (byte) 7);
    Files.write(photos.resolve("2.png"), bytes);
    datasets.images(new ListDirectory(photos, 0, 10), Progress.NONE);
    var id = datasets.list().getFirst().id();

    assertThatThrownBy(() -> datasets.thumbnail(id, 2, 256).get())
        .hasCauseInstanceOf(BadFileException.class);

    assertThat(datasets.images(new ListImages(id, null, 1, 1)).images().getFirst().problem())
        .isNotNull();
  }

  @Test
  void whatCannotBeADatasetIsRefusedInWords() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    var broken = Files.writeString(folder.resolve("broken.zip"), "PK but no more");

    assertThatThrownBy(() -> datasets.open(letter))
        .hasMessageContaining("letter.txt is neither a folder nor a ZIP");
    assertThatThrownBy(() -> datasets.open(broken)).isInstanceOf(BadFileException.class);
    assertThatThrownBy(() -> datasets.open(folder.resolve("gone")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(datasets.list()).isEmpty();
  }

  @Test
  void aRemovedDatasetComesBackWholeOrIsDeletedAtTheEnd() throws IOException {
    var kept = datasets.open(zip("1.png")).id();
    awaitTasks();
    datasets.remove(kept);
    assertThat(datasets.list()).isEmpty();

    assertThat(datasets.restore(kept).images()).isEqualTo(1);
    awaitTasks();
    datasets.remove(kept);
    datasets.close();

    assertThat(folder.resolve("workspace/datasets/" + kept)).doesNotExist();
    assertThat(folder.resolve("photos.zip")).exists();
  }

  @Test
  void aDeletionThatWasCutOffIsFinishedAtTheNextStart() throws IOException {
    var zip = zip("1.png", "2.png");
    var id = datasets.open(zip).id();
    awaitTasks();
    datasets.remove(id);
    database.close();
    pool.shutdown();
    var home = folder.resolve("workspace/datasets").resolve(id);
    Files.delete(home.resolve("images/1.png"));

    start();

    assertThat(home).doesNotExist();
    assertThat(datasets.open(zip).id()).isNotEqualTo(id);
    awaitTasks();
    assertThat(datasets.list()).extracting(DatasetSummary::images).containsExactly(2);
  }

  @Test
  void aRemovedDatasetWhoseFolderIsGoneIsForgotten() throws IOException {
    var id = datasets.open(zip("1.png")).id();
    awaitTasks();
    datasets.remove(id);
    Leftovers.delete(folder.resolve("workspace/datasets").resolve(id));

    datasets.close();

    assertThatThrownBy(() -> datasets.dataset(id)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void theSampleStandsInOrderWhileItIsBeingPainted() throws IOException {
    var id = datasets.openSample().id();
    while (datasets.dataset(id).images() < 200) Thread.onSpinWait();

    var page = datasets.images(new ListImages(id, null, 0, 500));

    assertThat(datasets.dataset(id).state()).isEqualTo(DatasetState.INDEXING);
    var paths = page.images().stream().map(ImageEntry::path).toList();
    assertThat(paths).hasSize(200).isEqualTo(SortedPaths.sorted(paths));
    datasets.remove(id);
  }

  @Test
  void everythingIsThereAgainAfterARestart() throws IOException {
    var id = datasets.open(zip("1.png", "2.png")).id();
    tasks.close();
    datasets.close();
    database.close();
    pool.shutdown();

    start();
    tasks.resumeAll();
    awaitTasks();

    assertThat(datasets.dataset(id).state()).isEqualTo(DatasetState.READY);
    assertThat(datasets.images(new ListImages(id, null, 0, 10)).images())
        .extracting(ImageEntry::width)
        .containsExactly(40, 40);
  }

  private void awaitTasks() {
    // The second look sees what the end of a task seen by the first has started.
    Await.until(
        "all tasks over", () -> Stream.generate(this::areOver).limit(2).allMatch(Boolean::valueOf));
    assertThat(tasks.list()).allMatch(task -> task.state() == TaskState.DONE);
  }

  private boolean areOver() {
    return tasks.list().stream().allMatch(task -> task.state().isOver());
  }

  private Path photos(String... names) throws IOException {
    var photos = folder.resolve("photos");
    for (var name : names) {
      Files.createDirectories(photos.resolve(name).getParent());
      Files.write(photos.resolve(name), content(name));
    }
    return photos;
  }

  private Path zip(String... names) throws IOException {
    var file = folder.resolve("photos.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var name : List.of(names)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content(name));
      }
    }
    return file;
  }

  private static byte[] content(String name) throws IOException {
    var format = name.substring(name.lastIndexOf('.') + 1);
    if (format.equals("txt")) return "0 0.5 0.5 1 1".getBytes(StandardCharsets.UTF_8);
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 4, Color.ORANGE.getRGB());
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
