package io.github.limner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `limner bench extract`: a ZIP onto the disk, stored and deflated.
@Command(
    name = "extract",
    description = "Extracts ZIPs, against unzip, bsdtar and 7z.",
    mixinStandardHelpOptions = true)
final class ExtractBench implements Callable<Integer> {
  private static final int OURS = 2;
  private static final int WARM_UPS = 6;
  private static final long RESERVE_BYTES = 4L << 30;

  @Mixin private Input input = new Input();

  @Override
  public Integer call() throws Exception {
    var goals = new ArrayList<Goal>();
    try (var scratch = Scratch.make()) {
      var photos = Photos.in(input.photos(), scratch);
      int entries = input.count().orElse(photos.size());
      for (int method : new int[] {ZipEntry.STORED, ZipEntry.DEFLATED}) {
        String name = method == ZipEntry.STORED ? "stored" : "deflated";
        Path zip = Archive.pack(photos, entries, method, scratch.fresh(name));
        goals.addAll(measure(name, zip, entries, scratch));
      }
      DirectoryHeap.print(scratch);
      return Report.goals(goals);
    }
  }

  private List<Goal> measure(String name, Path zip, int entries, Scratch scratch) throws Exception {
    var contenders = new ArrayList<Contender>();
    contenders.add(
        new Contender("limner", entries, () -> timed(() -> ours(zip, scratch.fresh("limner")))));
    contenders.add(
        new Contender(
            "limner in a new JVM",
            entries,
            () -> {
              Child.sync();
              return ColdExtraction.inItsOwnJvm(zip, scratch.fresh("cold"));
            }));
    contenders.addAll(peers(zip, entries, scratch));
    requireTheSame(zip, scratch);
    for (int i = 0; i < WARM_UPS; i++) ours(zip, scratch.fresh("warm-up"));
    int rounds = affordable(Files.size(zip) * contenders.size(), scratch);
    Report.title("%,d entries, %s, %,d bytes".formatted(entries, name, Files.size(zip)), rounds);
    var measured = new Rounds(rounds).of(contenders);
    Report.print(Table.of(measured, OURS, "entries", Measured::perSecond));
    return goals(name, measured);
  }

  private static Cost timed(Cost.Work work) throws Exception {
    Child.sync();
    return Cost.of(work);
  }

  private static void ours(Path zip, Path target) throws IOException {
    ColdExtraction.extract(zip, target);
  }

  private static List<Contender> peers(Path zip, int entries, Scratch scratch) {
    var peers = new ArrayList<Contender>();
    for (var peer : List.of(Peer.UNZIP, Peer.BSDTAR, Peer.SEVEN_ZIP)) {
      peer.program()
          .map(program ->
              new Contender(
                  peer.toString(),
                  entries,
                  () -> extract(peer, program, zip, scratch.freshFolder(peer.name()))))
          .ifPresent(peers::add);
    }
    return peers;
  }

  private static Cost extract(Peer peer, Path program, Path zip, Path target) throws Exception {
    String to = target.toString();
    var options =
        switch (peer) {
          case UNZIP -> List.of("-q", zip.toString(), "-d", to);
          case BSDTAR -> List.of("-xf", zip.toString(), "-C", to);
          case SEVEN_ZIP -> List.of("x", "-bso0", "-bsp0", "-y", "-o" + to, zip.toString());
          default -> throw new IllegalArgumentException(peer + " does not extract");
        };
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(options);
    Child.sync();
    return Child.run(command, 0);
  }

  /// As many files and bytes as unzip writes.
  private static void requireTheSame(Path zip, Scratch scratch) throws Exception {
    Path target = scratch.fresh("check");
    ours(zip, target);
    var ours = Tree.of(target);
    var unzip = Peer.UNZIP.program();
    if (unzip.isEmpty()) return;
    Path other = scratch.freshFolder("check");
    var _ = extract(Peer.UNZIP, unzip.get(), zip, other);
    var theirs = Tree.of(other);
    if (!ours.equals(theirs))
      throw new IllegalStateException("limner wrote %s, unzip %s".formatted(ours, theirs));
  }

  /// The rounds that there is room for, as nothing is deleted before the end.
  private int affordable(long bytesARound, Scratch scratch) throws IOException {
    long free = Files.getFileStore(scratch.folder()).getUsableSpace() - RESERVE_BYTES;
    int rounds = Math.clamp(free / Math.max(1, bytesARound), 1, input.rounds());
    if (rounds < input.rounds())
      System.out.printf("  only %d rounds: the disk has no room for more%n", rounds);
    return rounds;
  }

  private static List<Goal> goals(String method, List<Measured> measured) {
    var goals = new ArrayList<Goal>();
    var fastest = OptionalDouble.empty();
    for (var peer : measured.subList(OURS, measured.size())) {
      if (!peer.name().equals(Peer.UNZIP.toString())) {
        fastest = OptionalDouble.of(Math.min(fastest.orElse(peer.wall()), peer.wall()));
        continue;
      }
      for (var ours : measured.subList(0, OURS))
        goals.add(goal(method, ours, "unzip", peer.wall(), 1.5));
    }
    if (fastest.isPresent())
      for (var ours : measured.subList(0, OURS))
        goals.add(goal(method, ours, "the faster of bsdtar and 7z", fastest.getAsDouble(), 1));
    return goals;
  }

  private static Goal goal(String method, Measured ours, String whom, double wall, double target) {
    return Goal.times(method + ": " + ours.name() + " against " + whom, wall / ours.wall(), target);
  }
}
