package io.github.limner.image;

import io.github.limner.problem.BadFileException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// Pixels by way of an ImageIO codec: every nth of them is decoded, then their means are taken.
final class CodecRead {
  private static final int OUTER_BYTES = 1 << 20;
  private static final long MAX_OUTSIDE_BYTES = 400 << 20;

  private final DecodeBudget budget;

  CodecRead(DecodeBudget budget) {
    this.budget = budget;
  }

  /// The picture as stored, at most `longerSide` long, and smaller where memory asks for it.
  ///
  /// @param share takes what decoding and using the picture need
  Picture read(SourceStream stream, ImageHeader header, int longerSide, DecodeBudget.Share share)
      throws IOException {
    ByteSource source = stream.source();
    if (header.format() == ImageFormat.JPEG
        && JpegHeader.read(new HeaderBytes(source)).isArithmetic()) {
      throw new BadFileException(
          source.name(), "is a JPEG with arithmetic coding, not decoded here");
    }
    ImageReader reader = Codecs.reader(header.format());
    try {
      reader.setInput(stream, true, false);
      int bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
      long codec = OUTER_BYTES + CodecMemory.inHeap(source, header);
      if (codec > budget.bytes()) throw tooLarge(source, header, codec);
      Reduction reduction =
          Reduction.of(header, (bits + 7) / 8, longerSide, budget.bytes() - codec);
      long heap = codec + reduction.bytes();
      if (heap > budget.bytes()) throw tooLarge(source, header, heap);
      long outside = CodecMemory.outsideHeap(source, header);
      if (outside > MAX_OUTSIDE_BYTES) throw tooLarge(source, header, outside);
      // Large ones outside the heap take all of the budget: then they come one at a time.
      share.take(Math.min(heap + outside, budget.bytes()));
      return shrink(decode(reader, header, reduction.step()), header, reduction);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage decode(ImageReader reader, ImageHeader header, int step)
      throws IOException {
    ImageReadParam settings = reader.getDefaultReadParam();
    settings.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, settings);
    return header.format() == ImageFormat.GIF
        ? GifCanvas.place(reader, image, header, step)
        : image;
  }

  private static Picture shrink(BufferedImage image, ImageHeader header, Reduction reduction) {
    Orientation orientation = header.orientation();
    int width = Math.min(reduction.width(), image.getWidth());
    int height = Math.min(reduction.height(), image.getHeight());
    RgbShrinker shrinker =
        new RgbShrinker(
            image.getWidth(),
            image.getHeight(),
            reduction.step(),
            new Side(header.width(), width, orientation.mirrorsColumns()),
            new Side(header.height(), height, orientation.mirrorsRows()));
    SrgbRows.feed(image, shrinker);
    return shrinker.picture();
  }

  private static BadFileException tooLarge(ByteSource source, ImageHeader header, long bytes) {
    return new BadFileException(
        source.name(),
        "is %d × %d pixels of a kind of %s that needs %d MB of memory to decode, more than there is"
            .formatted(header.width(), header.height(), header.format(), bytes >> 20));
  }
}
