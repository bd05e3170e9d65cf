package io.github.limner.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Decoding and encoding one made-up photo over and over, so that Java has compiled both when the
/// first real one comes.
public final class Practice {
  private static final int TIMES = 300;
  private static final int THUMBNAIL = 256;
  private static final float QUALITY = 0.82f;
  private static final int WIDTH = 480;
  private static final int HEIGHT = 640;

  private final Executor pool;
  private final Decoder decoder;
  private final AtomicBoolean isBegun = new AtomicBoolean();
  private volatile boolean isOver;

  /// @param pool where one photo is practised on at a time, so that real work never waits for long
  public Practice(Executor pool, Decoder decoder) {
    this.pool = pool;
    this.decoder = decoder;
  }

  /// Begins; does nothing but the first time.
  public void begin() {
    if (isBegun.compareAndSet(false, true)) pool.execute(() -> again(photo(), TIMES));
  }

  /// Ends early, because there is real work.
  public void end() {
    isOver = true;
  }

  private void again(byte[] photo, int times) {
    try {
      var _ =
          decoder.decode(
              ByteSource.of("practice", photo),
              THUMBNAIL,
              picture -> JpegEncoder.encode(picture, QUALITY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (times > 1 && !isOver) goOn(photo, times - 1);
  }

  private void goOn(byte[] photo, int times) {
    try {
      pool.execute(() -> again(photo, times));
    } catch (RejectedExecutionException _) {
      // The program ends.
    }
  }

  /// A soft picture with some grain, like a photo to the decoder, as a JPEG file.
  public static byte[] photo() {
    var random = new Random(1);
    var shrinker =
        new RgbShrinker(
            WIDTH, HEIGHT, 1, new Side(WIDTH, WIDTH, false), new Side(HEIGHT, HEIGHT, false));
    var row = new int[WIDTH];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double light = 128 + 90 * Math.sin(x / 31.0) * Math.cos(y / 47.0);
        int grey = Math.clamp((int) (light + 12 * random.nextGaussian()), 0, 255);
        row[x] = (grey << 16) | ((grey / 2) << 8) | (255 - grey);
      }
      shrinker.accept(row, 0);
    }
    return JpegEncoder.encode(shrinker.picture(), 0.9f);
  }
}
