package io.github.limner.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

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
  private final byte[] photo = photo();

  private Practice(Executor pool, Decoder decoder) {
    this.pool = pool;
    this.decoder = decoder;
  }

  /// Practises on `pool`, one photo at a time, so that real work there never waits for long.
  public static void on(Executor pool, Decoder decoder) {
    pool.execute(() -> new Practice(pool, decoder).again(TIMES));
  }

  private void again(int times) {
    try {
      var _ =
          decoder.decode(
              ByteSource.of("practice", photo),
              THUMBNAIL,
              picture -> JpegEncoder.encode(picture, QUALITY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (times > 1) goOn(times - 1);
  }

  private void goOn(int times) {
    try {
      pool.execute(() -> again(times));
    } catch (RejectedExecutionException _) {
      // The program ends.
    }
  }

  /// A soft picture with some grain, like a photo to the decoder, as a JPEG file.
  public static byte[] photo() {
    var random = new Random(1);
    var rgb = new int[WIDTH * HEIGHT];
    for (int i = 0; i < rgb.length; i++) {
      int x = i % WIDTH;
      int y = i / WIDTH;
      double light = 128 + 90 * Math.sin(x / 31.0) * Math.cos(y / 47.0);
      int grey = Math.clamp((int) (light + 12 * random.nextGaussian()), 0, 255);
      rgb[i] = (grey << 16) | ((grey / 2) << 8) | (255 - grey);
    }
    return JpegEncoder.encode(new Picture(WIDTH, HEIGHT, rgb), 0.9f);
  }
}
