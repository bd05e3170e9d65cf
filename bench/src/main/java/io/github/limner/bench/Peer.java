package io.github.limner.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A program that people use for the same work.
enum Peer {
  UNZIP("unzip", "unzip"),
  BSDTAR("libarchive-tools", "bsdtar"),
  SEVEN_ZIP("7zip or p7zip-full", "7z 7zz"),
  VIPSTHUMBNAIL("libvips-tools", "vipsthumbnail"),
  VIPSHEADER("libvips-tools", "vipsheader"),
  EXIFTOOL("libimage-exiftool-perl", "exiftool"),
  FIND("findutils", "find");

  /// The package it is in.
  private final String debian;

  /// The names it may go by.
  private final String names;

  Peer(String debian, String names) {
    this.debian = debian;
    this.names = names;
  }

  /// The program, where it is installed; says so where it is not.
  Optional<Path> program() {
    var found =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> commands().stream().map(command -> Path.of(folder, command)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty())
      System.out.println("  without " + this + ", which is not installed; Debian: " + debian);
    return found;
  }

  private List<String> commands() {
    return List.of(names.split(" ", -1));
  }

  @Override
  public String toString() {
    return commands().getFirst();
  }
}
