package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.BadFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {
  @ParameterizedTest
  @CsvFileSource(resources = "sizes.csv")
  void everyKindOfFileShowsTheSamePhotoUpright(String file, int width, int height)
      throws IOException {
    Pixels photo = Pixels.throughImageIo(Fixtures.bytes("photo.png"));

    Picture picture = Fixtures.decode(Fixtures.file(file), 120);

    assertThat(width * height).isEqualTo(photo.rgb().length);
    assertThat(Pixels.difference(Pixels.of(picture), expected(file, photo))).isLessThan(6);
  }

  /// What the recipe did to the photo on purpose.
  private static Pixels expected(String file, Pixels photo) {
    if (file.startsWith("grey-alpha")) return photo.each(DecoderTest::grey).each(DecoderTest::half);
    if (file.startsWith("grey")) return photo.each(DecoderTest::grey);
    if (file.startsWith("alpha")) return photo.each(DecoderTest::half);
    if (file.equals("offset.gif")) return framed(photo);
    return photo;
  }

  @Test
  void aPictureFitsIntoTheSizeThatIsAskedFor() throws IOException {
    Path photo = Fixtures.file("baseline.jpg");

    assertThat(Fixtures.decode(photo, 40)).matches(p -> p.width() == 40 && p.height() == 30);
    assertThat(Fixtures.decode(photo, 7)).matches(p -> p.width() == 7 && p.height() == 5);
    assertThat(Fixtures.decode(photo, 1)).matches(p -> p.width() == 1 && p.height() == 1);
  }

  @Test
  void aSmallPictureIsNotEnlarged() throws IOException {
    Picture picture = Fixtures.decode(Fixtures.file("orientation-6.jpg"), 5000);

    assertThat(picture).matches(p -> p.width() == 120 && p.height() == 90);
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.png", "baseline.jpg", "lossy.webp", "little.tif", "windows.bmp"})
  void aReducedPictureLooksLikeTheWholeOne(String file) throws IOException {
    Picture whole = Fixtures.decode(Fixtures.file(file), 120);

    Picture reduced = Fixtures.decode(Fixtures.file(file), 30);

    assertThat(Fixtures.difference(reduced, Pixels.of(whole).shrunk(30, 23))).isLessThan(5);
  }

  @Test
  void whatNeedsMoreMemoryThanThereIsIsRefusedInWords() throws IOException {
    byte[] webp = Fixtures.bytes("lossless.webp");
    webp[21] = (byte) 0xff;
    webp[22] = (byte) 0xff;
    webp[23] = (byte) 0xff;

    assertThatThrownBy(() -> Fixtures.decode(ByteSource.of("vast.webp", webp), 256))
        .isInstanceOf(BadFileException.class)
        .hasMessageMatching("vast.webp: is 16384 × \\d+ pixels of a kind of WEBP that needs .*");
  }

  @Test
  void arithmeticCodingIsRefusedInWords() throws IOException {
    byte[] jpeg = Fixtures.bytes("baseline.jpg");
    int frame = 2;
    while (jpeg[frame] != -1 || jpeg[frame + 1] != (byte) 0xc0) frame++;
    jpeg[frame + 1] = (byte) 0xc9;

    assertThatThrownBy(() -> Fixtures.decode(ByteSource.of("odd.jpg", jpeg), 256))
        .hasMessage("odd.jpg: is a JPEG with arithmetic coding, not decoded here");
  }

  @Test
  void whatHasTooManyPixelsIsRefusedInWords() throws IOException {
    byte[] png = Fixtures.bytes("photo.png");
    Arrays.fill(png, 16, 24, (byte) 1);

    assertThatThrownBy(() -> Fixtures.decode(ByteSource.of("vast.png", png), 256))
        .hasMessage("vast.png: is too large to decode: 16843009 × 16843009 pixels");
  }

  @Test
  void aBrokenDiskIsNotABrokenPicture() throws IOException {
    ByteSource unplugged = new UnpluggedSource(Fixtures.bytes("interlaced.png"), 5000);

    assertThatThrownBy(() -> Fixtures.decode(unplugged, 256))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("unplugged");
  }

  @Test
  void tooLittleMemoryIsNotABrokenPicture() throws IOException {
    ByteSource vast = new VastSource(Fixtures.bytes("interlaced.png"), 5000);

    assertThatThrownBy(() -> Fixtures.decode(vast, 256))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("vast.png: there was too little memory to decode it");
  }

  @Test
  void theMemoryStaysReservedUntilThePictureIsUsedUp() throws Exception {
    var decoder = new Decoder(new DecodeBudget(8 << 20));
    var using = new AtomicInteger();
    var most = new AtomicInteger();
    Function<Picture, Boolean> use =
        _ -> {
          most.accumulateAndGet(using.incrementAndGet(), Math::max);
          LockSupport.parkNanos(20_000_000);
          return using.decrementAndGet() >= 0;
        };
    var turned = large(1200, 900);

    try (var threads = Executors.newFixedThreadPool(3)) {
      for (int i = 0; i < 6; i++) {
        var _ = threads.submit(() -> decoder.decode(turned, 1200, use));
      }
    }

    assertThat(most).hasValue(1);
  }

  private static ByteSource large(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return ByteSource.of("large.jpg", bytes.toByteArray());
  }

  private static int grey(int rgb) {
    int red = (rgb >> 16) & 0xff;
    int green = (rgb >> 8) & 0xff;
    int luma = (int) (0.2126 * red + 0.7152 * green + 0.0722 * (rgb & 0xff));
    return luma * 0x010101;
  }

  /// Half transparent, on white.
  private static int half(int rgb) {
    return 0x7f7f7f + ((rgb >> 1) & 0x7f7f7f);
  }

  /// White around the 60 × 40 pixels at (30, 20).
  private static Pixels framed(Pixels photo) {
    int[] rgb = photo.rgb().clone();
    for (int i = 0; i < rgb.length; i++) {
      int x = i % 120;
      int y = i / 120;
      if (x < 30 || x >= 90 || y < 20 || y >= 60) rgb[i] = 0xffffff;
    }
    return new Pixels(120, 90, rgb);
  }

  /// Bytes that can be read up to a point, then the disk is gone.
  @SuppressWarnings("ArrayRecordComponent")
  private record UnpluggedSource(byte[] bytes, int limit) implements ByteSource {
    @Override
    public String name() {
      return "unplugged.png";
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public int read(long position, byte[] into, int offset, int count) throws IOException {
      if (position > limit) throw new IOException("unplugged");
      return ByteSource.of(name(), bytes).read(position, into, offset, Math.min(count, limit));
    }

    @Override
    public ByteSource again() {
      return this;
    }

    @Override
    public void close() {}
  }

  /// Bytes that can be read up to a point, where there is no memory for more.
  @SuppressWarnings("ArrayRecordComponent")
  private record VastSource(byte[] bytes, int limit) implements ByteSource {
    @Override
    public String name() {
      return "vast.png";
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public int read(long position, byte[] into, int offset, int count) throws IOException {
      if (position > limit) throw new OutOfMemoryError("Java heap space");
      return ByteSource.of(name(), bytes).read(position, into, offset, Math.min(count, limit));
    }

    @Override
    public ByteSource again() {
      return this;
    }

    @Override
    public void close() {}
  }
}
