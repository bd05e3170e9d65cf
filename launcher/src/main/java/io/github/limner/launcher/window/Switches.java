package io.github.limner.launcher.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Chromium's command line: offline, silent, and no more than the window needs.
final class Switches {
  private static final long SMALL_SHARED_MEMORY_BYTES = 256L << 20;

  private static final List<String> ALWAYS =
      List.of(
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-sync",
          // Chromium asks some of Google's hosts whatever the switches above: none has an address.
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--disable-features=LocalNetworkAccessChecks,OptimizationHints,"
              + "SpareRendererForSitePerProcess,"
              + "OptimizationGuideModelDownloading,MediaRouter,Translate,"
              + "AutofillServerCommunication,NetworkTimeServiceQuerying",
          // No question about the system's key ring: the profile holds no secrets.
          "--password-store=basic",
          "--use-mock-keychain");

  private Switches() {}

  static String[] of(Tone tone) {
    var switches = new ArrayList<>(ALWAYS);
    if (tone == Tone.DARK) switches.add("--force-dark-mode");
    if (!hasGpu()) switches.add("--disable-gpu");
    if (hasSmallSharedMemory()) switches.add("--disable-dev-shm-usage");
    return switches.toArray(String[]::new);
  }

  /// `-Dlimner.gpu=false` draws without the graphics card, for tests and bad drivers.
  private static boolean hasGpu() {
    if (!Boolean.parseBoolean(System.getProperty("limner.gpu", "true"))) return false;
    return !isLinux() || Files.isDirectory(Path.of("/dev/dri"));
  }

  /// Containers often have 64 MB, in which Chromium's pages crash.
  private static boolean hasSmallSharedMemory() {
    var memory = Path.of("/dev/shm");
    try {
      return isLinux()
          && (!Files.isDirectory(memory)
              || Files.getFileStore(memory).getTotalSpace() < SMALL_SHARED_MEMORY_BYTES);
    } catch (IOException _) {
      return true;
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }
}
