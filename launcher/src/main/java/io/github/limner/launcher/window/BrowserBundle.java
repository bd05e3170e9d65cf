package io.github.limner.launcher.window;

import io.github.limner.disk.Leftovers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import me.friwi.jcefmaven.CefBuildInfo;
import me.friwi.jcefmaven.EnumPlatform;
import me.friwi.jcefmaven.UnsupportedPlatformException;

/// The browser's own files: 357 MB that come packed in a jar and must lie on disk to run.
///
/// Nothing is ever downloaded at run time.
public final class BrowserBundle {
  /// Overrides where the unpacked browser lies.
  private static final String PLACE = "limner.browser";

  /// Part of the bundle; names its version.
  private static final String MARKER = "build_meta.json";

  /// Stands between the directory's name and the number of the process that unpacks.
  private static final String HALF = ".half-";

  private BrowserBundle() {}

  /// Unpacks the browser of this build into the directory given; the build calls it.
  public static void main(String[] args) throws IOException {
    var directory = Path.of(args[0]);
    if (!isCurrent(directory, version())) unpack(directory);
  }

  /// The directory of the unpacked browser, which is unpacked now if the build did not.
  static Path ready() throws IOException {
    var directory = place();
    if (isCurrent(directory, version())) return directory;
    System.err.println("Unpacking the browser into " + directory + " (once, about 360 MB) …");
    unpack(directory);
    return directory;
  }

  private static Path place() throws IOException {
    var chosen = System.getProperty(PLACE);
    if (chosen != null) return Path.of(chosen).toAbsolutePath();
    try {
      var code = BrowserBundle.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(code).resolveSibling("browser");
    } catch (URISyntaxException e) {
      throw new IOException("The program's own place is not a path: " + e.getInput(), e);
    }
  }

  private static String version() throws IOException {
    return CefBuildInfo.fromClasspath().getReleaseTag();
  }

  static boolean isCurrent(Path directory, String version) throws IOException {
    var marker = directory.resolve(MARKER);
    return Files.isRegularFile(marker) && Files.readString(marker).contains('"' + version + '"');
  }

  private static void unpack(Path directory) throws IOException {
    try (var packed = packed()) {
      unpack(packed, directory);
    }
  }

  private static InputStream packed() throws IOException {
    try {
      var platform = EnumPlatform.getCurrentPlatform().getIdentifier();
      var name = "/jcef-natives-%s-%s.tar.gz".formatted(platform, version());
      var packed = BrowserBundle.class.getResourceAsStream(name);
      if (packed == null) throw new FileNotFoundException("No browser was built in: " + name);
      return packed;
    } catch (UnsupportedPlatformException e) {
      throw new IOException("There is no browser for this system", e);
    }
  }

  /// Unpacks beside `directory` and puts it in place in one step, so a half is never taken for all.
  static void unpack(InputStream packed, Path directory) throws IOException {
    var parent = Files.createDirectories(directory.toAbsolutePath().getParent());
    var name = directory.getFileName() + HALF;
    var half = parent.resolve(name + ProcessHandle.current().pid());
    deleteAbandoned(parent, name);
    try {
      TarGz.unpack(packed, Files.createDirectory(half));
      Leftovers.delete(directory);
      Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.exists(directory.resolve(MARKER))) throw e;
      // Another start was faster.
    } finally {
      Leftovers.delete(half);
    }
  }

  /// Deletes the halves of processes that were killed.
  private static void deleteAbandoned(Path parent, String name) throws IOException {
    try (var siblings = Files.newDirectoryStream(parent)) {
      for (var sibling : siblings) {
        var file = sibling.getFileName().toString();
        if (file.startsWith(name) && isAbandoned(file.substring(name.length())))
          Leftovers.delete(sibling);
      }
    }
  }

  /// Our own number is that of an earlier process, because we have not begun.
  private static boolean isAbandoned(String process) {
    if (!process.matches("\\d{1,18}")) return false;
    long pid = Long.parseLong(process);
    return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
  }
}
