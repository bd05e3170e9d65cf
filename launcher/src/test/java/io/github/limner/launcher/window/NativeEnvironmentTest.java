package io.github.limner.launcher.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@SuppressWarnings("restricted")
class NativeEnvironmentTest {
  private static final long LONGEST_VALUE = 4096;

  @Test
  void whatIsThereIsKeptAndTheRestAdded() throws Throwable {
    var path = getenv("PATH");
    NativeEnvironment.complete();
    assertEquals("1", getenv("FC_FONTATIONS"));
    assertEquals(System.getenv().getOrDefault("GDK_BACKEND", "x11"), getenv("GDK_BACKEND"));
    assertEquals(
        System.getenv().getOrDefault("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
        getenv("DBUS_SESSION_BUS_ADDRESS"));
    assertEquals(path, getenv("PATH"));
  }

  private static String getenv(String name) throws Throwable {
    var linker = Linker.nativeLinker();
    var getenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("getenv"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    try (var arena = Arena.ofConfined()) {
      var value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
      return value.reinterpret(LONGEST_VALUE).getString(0);
    }
  }
}
