package io.github.limner.image;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/// Turns a picture file into upright sRGB pixels at the size that is wanted, in bounded memory.
public final class Decoder {
  private static final long MAX_PIXELS = 500_000_000;

  private final BaselineJpeg baselineJpeg;
  private final CodecRead codecs;

  public Decoder(DecodeBudget budget) {
    this.baselineJpeg = new BaselineJpeg(budget);
    this.codecs = new CodecRead(budget);
  }

  /// Decodes so that the longer side has `longerSide` pixels, or fewer where the file has fewer.
  /// Does I/O, takes milliseconds to seconds, and leaves `source` open.
  ///
  /// @throws BadFileException if the picture cannot be decoded, or not within the memory budget
  public Picture decode(ByteSource source, int longerSide) throws IOException {
    ImageHeader header = HeaderProbe.probe(source);
    if (header.pixels() > MAX_PIXELS) {
      String size = "%d × %d pixels".formatted(header.width(), header.height());
      throw new BadFileException(source.name(), "is too large to decode: " + size);
    }
    if (header.format() == ImageFormat.JPEG) {
      Optional<Picture> stored = everyday(source, longerSide);
      if (stored.isPresent()) return header.orientation().upright(stored.get());
    }
    try (SourceStream stream = new SourceStream(source)) {
      return header.orientation().upright(read(source, stream, header, longerSide));
    }
  }

  /// The short way for most JPEGs. What is damaged goes the long way: the codecs know what can be
  /// saved, and meet a broken disk again.
  private Optional<Picture> everyday(ByteSource source, int longerSide) {
    try {
      return baselineJpeg.read(source, longerSide);
    } catch (IOException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// A codec may fail in any way on a file made to break it; all of them mean a bad file.
  private Picture read(ByteSource source, SourceStream stream, ImageHeader header, int longerSide)
      throws IOException {
    try {
      return codecs.read(source, stream, header, longerSide);
    } catch (BadFileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Optional<IOException> failure = stream.failure();
      if (failure.isPresent()) throw failure.get();
      String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      var bad = new BadFileException(source.name(), "cannot be decoded: " + why);
      bad.initCause(e);
      throw bad;
    }
  }
}
