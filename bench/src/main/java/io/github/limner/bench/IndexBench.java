package io.github.limner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `limner bench index`: finding images and reading their headers.
@Command(
    name = "index",
    description = "Lists images and reads their headers, against find, vipsheader and exiftool.",
    mixinStandardHelpOptions = true)
final class IndexBench implements Callable<Integer> {
  private static final int COUNT = 100_000;

  /// What the slow peers are asked for; their rate counts.
  private static final int SAMPLE = 2000;

  @Mixin private Input input = new Input();

  @Override
  public Integer call() throws Exception {
    var goals = new ArrayList<Goal>();
    try (var scratch = Scratch.make()) {
      var photos = Photos.in(input.photos(), scratch);
      Path folder = scratch.freshFolder("crowd");
      var images = new Crowd(photos, input.count().orElse(COUNT), 0).make(folder);
      Report.title("Listing %,d images".formatted(images.size()), input.rounds());
      Report.print(Table.of(list(folder, images, scratch), 1, "images", Measured::perSecond));
      Report.title("Headers of %,d images".formatted(images.size()), input.rounds());
      var headers = headers(images);
      Report.print(Table.of(headers, 1, "images", Measured::perSecond));
      goals.addAll(goals(headers));
      goals.addAll(whole(folder, images.size(), scratch));
      return Report.goals(goals);
    }
  }

  private List<Measured> list(Path folder, List<Path> images, Scratch scratch) throws Exception {
    var contenders = new ArrayList<Contender>();
    contenders.add(
        new Contender(
            "limner, sorted and kept",
            images.size(),
            () -> Cost.of(() -> requireAll(images, Headers.list(folder, scratch.fresh("index"))))));
    Peer.FIND
        .program()
        .map(find -> List.of(find.toString(), folder.toString(), "-type", "f", "-printf"))
        .map(find ->
            new Contender(Peer.FIND.toString(), images.size(), () -> child(find, "%p %s %T@\\n")))
        .ifPresent(contenders::add);
    return new Rounds(input.rounds()).of(contenders);
  }

  private static Cost child(List<String> command, String... more) throws Exception {
    var words = new ArrayList<>(command);
    words.addAll(List.of(more));
    return Child.run(words, 0);
  }

  private List<Measured> headers(List<Path> images) throws Exception {
    var contenders = new ArrayList<Contender>();
    contenders.add(
        new Contender(
            "limner",
            images.size(),
            () -> Cost.of(() -> requireAll(images, Headers.read(images)))));
    var some = images.subList(0, Math.min(SAMPLE, images.size()));
    String[] names = some.stream().map(Path::toString).toArray(String[]::new);
    Peer.VIPSHEADER
        .program()
        .map(program -> List.of(program.toString()))
        .map(words ->
            new Contender(Peer.VIPSHEADER.toString(), names.length, () -> child(words, names)))
        .ifPresent(contenders::add);
    Peer.EXIFTOOL
        .program()
        .map(program -> List.of(program.toString(), "-fast2", "-s3", "-ImageSize", "-Orientation"))
        .map(words ->
            new Contender(Peer.EXIFTOOL.toString(), names.length, () -> child(words, names)))
        .ifPresent(contenders::add);
    var _ = Headers.read(some);
    return new Rounds(input.rounds()).of(contenders);
  }

  private static void requireAll(List<Path> images, int found) {
    if (found != images.size())
      throw new IllegalStateException("%d of %d images".formatted(found, images.size()));
  }

  private static List<Goal> goals(List<Measured> headers) {
    var ours = headers.getFirst();
    return headers.stream()
        .filter(peer -> peer.name().equals(Peer.VIPSHEADER.toString()))
        .map(peer ->
            Goal.times("headers against vipsheader", ours.perSecond() / peer.perSecond(), 5))
        .toList();
  }

  /// The program's own way: once, as a second time would find it in the index.
  private static List<Goal> whole(Path folder, int images, Scratch scratch) throws Exception {
    Path place = scratch.freshFolder("workspace");
    var goals = new ArrayList<Goal>();
    long begin = System.nanoTime();
    try (var workspace = new Workspace(place)) {
      String id = workspace.open(folder);
      goals.add(Goal.seconds("open to the first page asked for", since(begin), 1));
      if (workspace.index(id) != images) throw new IllegalStateException("images are missing");
      goals.add(Goal.seconds("open to the whole index", since(begin), 15.0 * images / COUNT));
    }
    long again = System.nanoTime();
    try (var workspace = new Workspace(place)) {
      var _ = workspace.open(folder);
      goals.add(Goal.seconds("open again to the first page asked for", since(again), 0.5));
    }
    return goals;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
