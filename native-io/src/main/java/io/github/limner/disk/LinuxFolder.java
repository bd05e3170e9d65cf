package io.github.limner.disk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Reads the names in a folder with Linux's own call (getdents64(2)), a block of them at a time:
/// Java's directory stream makes a path of each, which takes as long again.
///
/// An entry is `inode u64, offset i64, bytes of the entry u16, type u8, name in UTF-8, 0`.
@SuppressWarnings("restricted")
final class LinuxFolder {
  /// Where Java, too, takes names for UTF-8, and the C library has the call.
  static final boolean CAN_BE_READ =
      System.getProperty("os.name").equals("Linux")
          && "UTF-8".equals(System.getProperty("sun.jnu.encoding"))
          && Linker.nativeLinker().defaultLookup().find("getdents64").isPresent();

  private static final int BLOCK_BYTES = 1 << 16;
  private static final int LENGTH = 16;
  private static final int NAME = 19;
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.nativeOrder());

  private LinuxFolder() {}

  /// Tells the names; false, and none told, when the folder cannot be read at all.
  static boolean forEach(Path folder, Consumer<String> names) throws IOException {
    int file = Calls.open(folder.toString());
    if (file < 0) return false;
    try {
      var first = Calls.read(file);
      if (first.isPresent()) forEach(file, first.get(), names);
      return first.isPresent();
    } catch (EOFException _) {
      throw new FileSystemException(folder.toString(), null, "cannot be read to its end");
    } finally {
      Calls.close(file);
    }
  }

  /// The kernel reads a large folder's next names while those before them are told.
  private static void forEach(int file, byte[] first, Consumer<String> names) throws EOFException {
    byte[] entries = first;
    while (entries.length > 0) {
      boolean isLast = entries.length < BLOCK_BYTES / 2;
      var next =
          isLast
              ? CompletableFuture.completedFuture(Calls.read(file))
              : CompletableFuture.supplyAsync(() -> Calls.read(file), Thread::startVirtualThread);
      try {
        tell(entries, names);
      } finally {
        next.join();
      }
      entries = next.join().orElseThrow(EOFException::new);
    }
  }

  private static void tell(byte[] entries, Consumer<String> names) {
    for (int at = 0; at < entries.length; at += (short) SHORT.get(entries, at + LENGTH)) {
      int from = at + NAME;
      int end = from;
      while (entries[end] != 0) end++;
      var name = new String(entries, from, end - from, StandardCharsets.UTF_8);
      if (!name.equals(".") && !name.equals("..")) names.accept(name);
    }
  }

  /// The functions of the C library.
  private static final class Calls {
    private static final int READ_ONLY_CLOSED_ON_EXEC = 0x80000;

    private static final MethodHandle OPEN =
        function(
            "open",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
            Linker.Option.firstVariadicArg(2));
    private static final MethodHandle GETDENTS =
        function("getdents64", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle CLOSE =
        function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private static MethodHandle function(
        String name, FunctionDescriptor types, Linker.Option... options) {
      var linker = Linker.nativeLinker();
      return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), types, options);
    }

    /// The number of the opened file; negative when it cannot be opened.
    static int open(String path) {
      try (var arena = Arena.ofConfined()) {
        return (int) OPEN.invokeExact(arena.allocateFrom(path), READ_ONLY_CLOSED_ON_EXEC);
      } catch (Throwable e) {
        throw new LinkageError("open cannot be called", e);
      }
    }

    /// The next entries, none at the end; nothing when they cannot be read.
    static Optional<byte[]> read(int file) {
      try (var arena = Arena.ofConfined()) {
        var block = arena.allocate(BLOCK_BYTES, Long.BYTES);
        long bytes = (long) GETDENTS.invokeExact(file, block, (long) BLOCK_BYTES);
        return bytes < 0
            ? Optional.empty()
            : Optional.of(block.asSlice(0, bytes).toArray(JAVA_BYTE));
      } catch (Throwable e) {
        throw new LinkageError("getdents64 cannot be called", e);
      }
    }

    static void close(int file) {
      try {
        int _ = (int) CLOSE.invokeExact(file);
      } catch (Throwable e) {
        throw new LinkageError("close cannot be called", e);
      }
    }
  }
}
