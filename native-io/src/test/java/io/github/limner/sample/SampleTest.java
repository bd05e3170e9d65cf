package io.github.limner.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  private static final int ORIENTATION_AT = 48;

  @TempDir static Path temporary;
  static Written sample;

  @BeforeAll
  static void write() throws IOException {
    sample = Written.at(temporary.resolve("sample"));
  }

  @Test
  void has_two_hundred_pictures_in_three_splits_and_stays_small() throws IOException {
    assertThat(sample.pictures()).hasSize(200);
    assertThat(files("images")).hasSize(200);
    assertThat(files("labels")).hasSize(200);
    assertThat(sample.folder().resolve("images")).isDirectoryContaining("glob:**/{train,val,test}");
    assertThat(files(".").stream().mapToLong(SampleTest::size).sum()).isLessThan(25L << 20);
  }

  @Test
  void every_picture_decodes_at_the_size_its_label_says() throws IOException {
    for (Written.Picture picture : sample.pictures().values()) {
      BufferedImage stored = ImageIO.read(sample.file(picture).toFile());
      boolean lying = orientation(picture) >= 5;
      assertThat(lying ? stored.getHeight() : stored.getWidth())
          .as(picture.file())
          .isEqualTo(picture.width());
      assertThat(lying ? stored.getWidth() : stored.getHeight())
          .as(picture.file())
          .isEqualTo(picture.height());
    }
  }

  @Test
  void every_encoding_occurs_as_what_it_is() throws IOException {
    assertThat(shots().stream().map(Shot::encoding).distinct())
        .containsExactlyInAnyOrder(Encoding.values());
    for (Shot shot : shots()) {
      BufferedImage stored = ImageIO.read(file(shot).toFile());
      switch (shot.encoding()) {
        case JPEG_GREY -> assertThat(stored.getColorModel().getNumComponents()).isEqualTo(1);
        case PNG_PALETTE, GIF -> assertThat(stored.getColorModel().getPixelSize()).isEqualTo(8);
        case PNG_ALPHA -> assertThat(stored.getRGB(0, 0) >>> 24).isZero();
        case PNG_16_BIT -> assertThat(stored.getColorModel().getPixelSize()).isEqualTo(16);
        case GIF_ANIMATED -> assertThat(frames(file(shot))).isEqualTo(5);
        case JPEG, JPEG_PROGRESSIVE, PNG, BMP, TIFF ->
            assertThat(stored.getColorModel().getNumColorComponents()).isEqualTo(3);
      }
    }
  }

  @Test
  void progressive_pictures_carry_the_progressive_frame_marker() throws IOException {
    for (Shot shot : shots()) {
      if (shot.encoding() != Encoding.JPEG_PROGRESSIVE) continue;
      byte[] file = Files.readAllBytes(file(shot));
      assertThat(Arrays.copyOfRange(file, 20, file.length)).containsSequence(0xff, 0xc2);
    }
  }

  @Test
  void each_orientation_tag_turns_its_picture_upright() throws IOException {
    assertThat(shots().stream().map(Shot::orientation).distinct())
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    for (Shot shot : shots()) {
      if (shot.orientation() == 1) continue;
      BufferedImage stored = ImageIO.read(file(shot).toFile());
      BufferedImage upright =
          Turned.upright(stored, Files.readAllBytes(file(shot))[ORIENTATION_AT]);
      assertThat(Turned.difference(upright, shot.paint().picture())).as(shot.file()).isLessThan(12);
    }
  }

  @Test
  void the_same_shot_gives_the_same_bytes_again() throws IOException {
    for (Shot shot : shots()) {
      if (shot.number() % 7 != 0) continue;
      Stage stage = shot.paint();
      assertThat(PictureFile.bytes(stage.picture(), shot.encoding(), shot.orientation()))
          .as(shot.file())
          .isEqualTo(Files.readAllBytes(file(shot)));
      assertThat(YoloLabels.text(new Shot.Labelled(shot, stage.labels())))
          .isEqualTo(Files.readString(sample.folder().resolve("labels").resolve(text(shot))));
    }
  }

  @Test
  void every_box_is_inside_its_picture_and_tight_around_its_polygons() {
    assertThat(sample.annotations()).hasSizeGreaterThan(1000);
    for (Written.Annotation annotation : sample.annotations()) {
      Written.Picture picture = picture(annotation);
      double left = extreme(annotation, 0, true);
      double top = extreme(annotation, 1, true);
      double right = extreme(annotation, 0, false);
      double bottom = extreme(annotation, 1, false);
      assertThat(annotation.box()).containsExactly(left, top, right - left, bottom - top);
      assertThat(left).isNotNegative();
      assertThat(top).isNotNegative();
      assertThat(right).isLessThanOrEqualTo(picture.width());
      assertThat(bottom).isLessThanOrEqualTo(picture.height());
      assertThat(annotation.area())
          .isBetween(1.0, annotation.box().get(2) * annotation.box().get(3));
    }
  }

  @Test
  void yolo_and_coco_agree_about_every_box() throws IOException {
    for (Written.Picture picture : sample.pictures().values()) {
      List<Written.Annotation> annotations =
          sample.annotations().stream().filter(a -> a.picture() == picture.id()).toList();
      List<List<Double>> lines = sample.yolo(picture);
      assertThat(lines).as(picture.file()).hasSameSizeAs(annotations);
      for (int i = 0; i < lines.size(); i++) {
        List<Double> line = lines.get(i);
        List<Double> box = annotations.get(i).box();
        assertThat(line.get(0).intValue() + 1).isEqualTo(annotations.get(i).category());
        assertThat((line.get(1) - line.get(3) / 2) * picture.width())
            .isCloseTo(box.get(0), within(0.01));
        assertThat((line.get(2) - line.get(4) / 2) * picture.height())
            .isCloseTo(box.get(1), within(0.01));
        assertThat(line.get(3) * picture.width()).isCloseTo(box.get(2), within(0.01));
        assertThat(line.get(4) * picture.height()).isCloseTo(box.get(3), within(0.01));
      }
    }
  }

  @Test
  void every_class_occurs() {
    assertThat(sample.annotations().stream().map(Written.Annotation::category).distinct())
        .hasSize(Category.values().length);
  }

  @Test
  void a_cancelled_sample_holds_whole_pictures_in_the_order_asked_for() throws IOException {
    Path folder = temporary.resolve("cancelled");
    List<String> order = Sample.pictures(folder).reversed();
    assertThatThrownBy(() ->
            Sample.write(
                folder,
                order,
                Sample.Listener.NONE,
                (done, _) -> {
                  if (done == 3) throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);

    for (String picture : order.subList(0, 3))
      assertThat(folder.resolve(picture)).hasSameBinaryContentAs(sample.folder().resolve(picture));
    assertThat(folder.resolve("data.yaml")).doesNotExist();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  private static List<Shot> shots() {
    return ShotList.of(sample.folder());
  }

  private static Path file(Shot shot) {
    return sample.folder().resolve("images").resolve(shot.file());
  }

  private static String text(Shot shot) {
    return shot.split() + "/" + shot.stem() + ".txt";
  }

  private static int orientation(Written.Picture picture) {
    return shots().get(picture.id() - 1).orientation();
  }

  private static Written.Picture picture(Written.Annotation annotation) {
    return sample.pictures().values().stream()
        .filter(picture -> picture.id() == annotation.picture())
        .findFirst()
        .orElseThrow();
  }

  private static double extreme(Written.Annotation annotation, int axis, boolean lowest) {
    double found = lowest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    for (List<Double> polygon : annotation.polygons()) {
      for (int i = axis; i < polygon.size(); i += 2) {
        found = lowest ? Math.min(found, polygon.get(i)) : Math.max(found, polygon.get(i));
      }
    }
    return found;
  }

  private static int frames(Path gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
      reader.setInput(in);
      return reader.getNumImages(true);
    }
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(sample.folder().resolve(folder))) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
