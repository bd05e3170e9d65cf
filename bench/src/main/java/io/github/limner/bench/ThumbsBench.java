package io.github.limner.bench;

import io.github.limner.image.ImageFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `limner bench thumbs`: thumbnails of 256 pixels.
@Command(
    name = "thumbs",
    description = "Makes thumbnails, against vipsthumbnail.",
    mixinStandardHelpOptions = true)
final class ThumbsBench implements Callable<Integer> {
  private static final int COUNT = 1000;
  private static final int COMPARED = 60;

  /// The same SSIM class: nobody sees a hundredth.
  private static final double SAME_SSIM = 0.01;

  private static final Optional<ImageFormat> JPEG = Optional.of(ImageFormat.JPEG);

  @Mixin private Input input = new Input();

  @Override
  public Integer call() throws Exception {
    var goals = new ArrayList<Goal>();
    try (var scratch = Scratch.make()) {
      var photos =
          Photos.in(input.photos(), scratch).stream()
              .filter(photo -> ImageFormat.ofName(photo.toString()).equals(JPEG))
              .toList();
      int count = input.count().orElse(Math.min(COUNT, photos.size()));
      var images = new Crowd(photos, count, 0).make(scratch.freshFolder("crowd"));
      var measured = measure(images, scratch);
      if (measured.size() > 1) {
        double ratio = measured.get(0).perCpuSecond() / measured.get(1).perCpuSecond();
        goals.add(Goal.times("thumbnails a CPU second against vipsthumbnail", ratio, 2));
        goals.addAll(compare(images.subList(0, Math.min(COMPARED, count)), scratch));
      }
      return Report.goals(goals);
    }
  }

  private List<Measured> measure(List<Path> images, Scratch scratch) throws Exception {
    var contenders = new ArrayList<Contender>();
    contenders.add(
        new Contender(
            "limner", images.size(), () -> Cost.of(() -> Thumbnails.ours(images, scratch))));
    Peer.VIPSTHUMBNAIL
        .program()
        .map(vips ->
            new Contender(
                Peer.VIPSTHUMBNAIL.toString(),
                images.size(),
                () -> Thumbnails.theirs(vips, images, scratch.freshFolder("vips"))))
        .ifPresent(contenders::add);
    Thumbnails.ours(images, scratch);
    Report.title("Thumbnails of %,d photos".formatted(images.size()), input.rounds());
    var measured = new Rounds(input.rounds()).of(contenders);
    Report.print(Table.of(measured, 1, "images", Measured::perCpuSecond));
    return measured;
  }

  /// Likeness to what the whole photo becomes when it is reduced in double precision, and sizes.
  private static List<Goal> compare(List<Path> images, Scratch scratch) throws Exception {
    Path folder = scratch.freshFolder("compared");
    var vips = Peer.VIPSTHUMBNAIL.program().orElseThrow();
    var _ = Thumbnails.theirs(vips, images, folder);
    var ours = Likeness.of(images, Thumbnails.jpegs(images, scratch));
    var theirs = Likeness.of(images, Thumbnails.jpegs(images, folder));
    var table = new Table("against a Lanczos reference", "SSIM", "lowest", "bytes each");
    table.add(row("limner", ours)).add(row(Peer.VIPSTHUMBNAIL.toString(), theirs));
    System.out.println();
    Report.print(table);
    return List.of(
        new Goal(
            "mean SSIM less vipsthumbnail's",
            "",
            ours.mean() - theirs.mean(),
            Goal.Bound.AT_LEAST,
            -SAME_SSIM));
  }

  private static String[] row(String name, Likeness likeness) {
    return new String[] {
      name,
      String.format(Locale.ROOT, "%.4f", likeness.mean()),
      String.format(Locale.ROOT, "%.4f", likeness.lowest()),
      String.format(Locale.ROOT, "%,.0f", likeness.bytes())
    };
  }
}
