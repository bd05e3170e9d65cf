package io.github.limner.image;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Turns a picture file into upright sRGB pixels at the size that is wanted, in bounded memory.
public final class Decoder {
  private static final long MAX_PIXELS = 500_000_000;

  private final DecodeBudget budget;
  private final JpegDecoder jpegs;
  private final CodecRead codecs;

  public Decoder(DecodeBudget budget) {
    this.budget = budget;
    this.jpegs = new JpegDecoder(budget);
    this.codecs = new CodecRead(budget);
  }

  /// Decodes so that the longer side has `longerSide` pixels, or fewer where the file or the memory
  /// has fewer, and hands the picture to `use` while the memory for both is reserved. Does I/O,
  /// takes milliseconds to seconds, and leaves `source` open.
  ///
  /// @throws BadFileException if the picture cannot be decoded, or not within the memory budget
  public <T> T decode(ByteSource source, int longerSide, Function<Picture, T> use)
      throws IOException {
    try (var share = budget.share()) {
      return use.apply(upright(source, longerSide, share));
    } catch (OutOfMemoryError e) {
      // Says nothing about the file: another time it may do.
      throw new IOException(source.name() + ": there was too little memory to decode it", e);
    }
  }

  private Picture upright(ByteSource source, int longerSide, DecodeBudget.Share share)
      throws IOException {
    ImageHeader header = HeaderProbe.probe(source);
    if (header.pixels() > MAX_PIXELS) {
      String size = "%d × %d pixels".formatted(header.width(), header.height());
      throw new BadFileException(source.name(), "is too large to decode: " + size);
    }
    if (header.format() == ImageFormat.JPEG) {
      Optional<Picture> stored = everyday(source, header, longerSide, share);
      if (stored.isPresent()) return header.orientation().upright(stored.get());
    }
    try (SourceStream stream = new SourceStream(source)) {
      return header.orientation().upright(read(stream, header, longerSide, share));
    }
  }

  /// The short way for most JPEGs. What is damaged goes the long way: the codecs know what can be
  /// saved, and meet a broken disk again.
  private Optional<Picture> everyday(
      ByteSource source, ImageHeader header, int longerSide, DecodeBudget.Share share) {
    try {
      return jpegs.read(source, header.orientation(), longerSide, share);
    } catch (IOException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// A codec may fail in any way on a file made to break it; all of them mean a bad file.
  private Picture read(
      SourceStream stream, ImageHeader header, int longerSide, DecodeBudget.Share share)
      throws IOException {
    try {
      return codecs.read(stream, header, longerSide, share);
    } catch (BadFileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Optional<IOException> failure = stream.failure();
      if (failure.isPresent()) throw failure.get();
      String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      var bad = new BadFileException(stream.source().name(), "cannot be decoded: " + why);
      bad.initCause(e);
      throw bad;
    }
  }
}
