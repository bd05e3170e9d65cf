package io.github.limner.launcher;

import io.github.limner.bridge.AppDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/// Which Limner this is, as the build wrote it down.
final class Version {
  private Version() {}

  static String number() {
    try (var in = Version.class.getResourceAsStream("version.properties")) {
      var properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AppDescription description(AppDescription.Door door, Path workspace) {
    var os = System.getProperty("os.name") + " " + System.getProperty("os.version");
    var java = System.getProperty("java.runtime.version");
    return new AppDescription(number(), java, os, door, workspace);
  }
}
