package io.github.limner.bridge;

import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Asks for a picture as a data URL while others hold all the memory that is theirs, and prints the
/// length of the answer; made to be run in a heap as small as the program's own.
final class SmallHeap {
  /// Decoding, unextracted pictures, and thumbnails.
  private static final int OTHERS_MB = 48 + 16 + 12;

  private SmallHeap() {}

  public static void main(String[] args) {
    var others = new byte[OTHERS_MB << 4][1 << 16];
    var nowhere = new ImageCommands.Folders(Path.of("extracted"), Path.of("thumbnails"));
    var decoder = new Decoder(new DecodeBudget(1 << 20));
    var commands = ImageCommands.of(decoder, PathScope.everything(), nowhere);
    var dispatcher = new Dispatcher(commands, Runnable::run);
    var answer = new CompletableFuture<byte[]>();
    var request = "{\"path\":\"%s\"}".formatted(args[0]).getBytes(StandardCharsets.UTF_8);
    var client = Clients.visitor(Path.of("").toAbsolutePath(), _ -> {});
    var _ = dispatcher.start("get_image_as_data_url", request, client, answer::complete);
    System.out.println(answer.join().length + others[0][0]);
  }
}
