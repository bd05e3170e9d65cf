package io.github.limner.launcher.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/// The process's environment variables as native libraries see them.
///
/// AWT and Chromium each add variables of their own while other threads of theirs read some, and on
/// Linux the addition of a variable moves them all: now and then a start ended in `getenv`. Where a
/// variable is there already, its value is replaced in place.
@SuppressWarnings("restricted")
final class NativeEnvironment {
  /// As AWT's `JNI_OnLoad`, Chromium without a session bus, and Chromium's fonts set them.
  private static final Map<String, String> ADDED =
      Map.of("GDK_BACKEND", "x11", "DBUS_SESSION_BUS_ADDRESS", "disabled:", "FC_FONTATIONS", "1");

  private static final int KEEP = 0;

  private NativeEnvironment() {}

  /// Adds what would be added later, and keeps what is there. To be called while no native library
  /// but Java's own is loaded.
  static void complete() {
    if (!System.getProperty("os.name").equals("Linux")) return;
    var linker = Linker.nativeLinker();
    var setenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setenv"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    try (var arena = Arena.ofConfined()) {
      ADDED.forEach((name, value) -> add(setenv, arena, name, value));
    }
  }

  private static void add(MethodHandle setenv, Arena arena, String name, String value) {
    try {
      int _ = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), KEEP);
    } catch (Throwable e) {
      throw new LinkageError("setenv cannot be called", e);
    }
  }
}
