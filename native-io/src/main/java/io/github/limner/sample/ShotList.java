package io.github.limner.sample;

import io.github.limner.sample.scene.Scene;
import io.github.limner.sample.scene.Scenes;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The pictures of the sample: a mix of scenes, sizes, encodings and names that a real folder has.
final class ShotList {
  static final int SIZE = 200;

  private static final Map<Integer, Encoding> ENCODINGS =
      Map.ofEntries(
          Map.entry(7, Encoding.PNG),
          Map.entry(17, Encoding.JPEG_PROGRESSIVE),
          Map.entry(21, Encoding.JPEG_GREY),
          Map.entry(27, Encoding.GIF),
          Map.entry(34, Encoding.PNG_ALPHA),
          Map.entry(39, Encoding.TIFF),
          Map.entry(45, Encoding.BMP),
          Map.entry(51, Encoding.PNG_16_BIT),
          Map.entry(57, Encoding.PNG_PALETTE),
          Map.entry(63, Encoding.GIF_ANIMATED),
          Map.entry(71, Encoding.JPEG_PROGRESSIVE),
          Map.entry(78, Encoding.JPEG_GREY),
          Map.entry(85, Encoding.PNG),
          Map.entry(93, Encoding.TIFF),
          Map.entry(99, Encoding.PNG_ALPHA),
          Map.entry(107, Encoding.JPEG_PROGRESSIVE),
          Map.entry(114, Encoding.BMP),
          Map.entry(123, Encoding.GIF),
          Map.entry(132, Encoding.PNG_PALETTE),
          Map.entry(141, Encoding.JPEG_GREY),
          Map.entry(147, Encoding.PNG_16_BIT),
          Map.entry(155, Encoding.JPEG_PROGRESSIVE),
          Map.entry(165, Encoding.TIFF),
          Map.entry(177, Encoding.PNG),
          Map.entry(189, Encoding.JPEG_GREY));

  /// What some names have besides a number: spaces, accents, other scripts, an emoji.
  private static final Map<Integer, String> TITLES =
      Map.of(
          5, " morning light",
          12, " Küste",
          23, " 港の朝",
          38, " café (2)",
          64, " Łódź & Øresund",
          90, " утро",
          121, " 🎈",
          150, ".final.v2",
          188, " São João");

  private static final int[][] STAGED_SIZES = {
    {400, 300}, {480, 320}, {330, 440}, {420, 280}, {360, 360}, {480, 360}, {440, 330}
  };
  private static final int[][] WIDE_SIZES = {
    {640, 480}, {720, 480}, {450, 600}, {600, 400}, {480, 480}, {960, 320}, {560, 420}
  };
  private static final int[][] BULKY_SIZES = {{400, 300}, {300, 400}, {360, 360}};

  private ShotList() {}

  /// @param folder where they will be: names fall back to plain ones if its file system or the
  ///   process's locale knows no Unicode
  static List<Shot> of(Path folder) {
    boolean plain = !allowsUnicode(folder);
    return IntStream.rangeClosed(1, SIZE).mapToObj(number -> shot(number, plain)).toList();
  }

  private static Shot shot(int number, boolean plain) {
    Encoding encoding = ENCODINGS.getOrDefault(number, Encoding.JPEG);
    boolean wide = number % 5 == 1 || number % 5 == 3;
    List<Scene> scenes = wide ? Scenes.WIDE : Scenes.STAGED;
    int turn = number * 2 / 5;
    Scene scene = scenes.get((wide ? turn : number - turn) % scenes.size());
    int[] size = size(number, encoding, wide);
    int orientation = number % 11 == 4 && encoding == Encoding.JPEG ? number / 11 % 8 + 1 : 1;
    String title = plain ? "" : TITLES.getOrDefault(number, "");
    return new Shot(
        number,
        split(number),
        "scene-" + number + title,
        size[0],
        size[1],
        scene,
        encoding,
        orientation);
  }

  private static int[] size(int number, Encoding encoding, boolean wide) {
    return switch (number) {
      case 26 -> new int[] {640, 480};
      case 31 -> new int[] {2400, 1600};
      case 111 -> new int[] {1600, 1200};
      case 151 -> new int[] {2000, 500};
      case 76 -> new int[] {64, 48};
      default -> {
        if (encoding.isBulky()) yield BULKY_SIZES[number % BULKY_SIZES.length];
        yield wide ? WIDE_SIZES[number % 7] : STAGED_SIZES[number % 7];
      }
    };
  }

  private static String split(int number) {
    return switch (number % 10) {
      case 4, 8 -> "val";
      case 9 -> "test";
      default -> "train";
    };
  }

  private static boolean allowsUnicode(Path folder) {
    try {
      return folder.resolve("港").toString().endsWith("港");
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
