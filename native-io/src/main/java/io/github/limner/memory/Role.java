package io.github.limner.memory;

/// What a process of the program is there for.
public enum Role {
  /// The program itself.
  JAVA,
  /// Draws and runs the page.
  PAGE,
  GRAPHICS,
  NETWORK,
  STORAGE,
  /// What pages are started from.
  ZYGOTE,
  /// Any other helper of the browser's.
  HELPER;

  /// The role a browser's helper tells on its command line.
  static Role of(String commandLine) {
    if (commandLine.contains("--type=renderer")) return PAGE;
    if (commandLine.contains("--type=gpu-process")) return GRAPHICS;
    if (commandLine.contains("--type=zygote")) return ZYGOTE;
    if (commandLine.contains("network.mojom.NetworkService")) return NETWORK;
    if (commandLine.contains("storage.mojom.StorageService")) return STORAGE;
    return HELPER;
  }
}
