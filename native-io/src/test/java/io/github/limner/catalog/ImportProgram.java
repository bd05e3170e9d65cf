package io.github.limner.catalog;

import java.nio.file.Path;

/// A program that imports a ZIP into a workspace and prints a line for every change; made to be
/// killed.
final class ImportProgram {
  private ImportProgram() {}

  public static void main(String[] arguments) throws Exception {
    try (var place = new Workplace(Path.of(arguments[0]))) {
      place.datasets.onChange(dataset -> System.out.println(dataset.images()));
      place.tasks.onChange(task -> System.out.println(task.kind() + " " + task.done()));
      place.tasks.resumeAll();
      place.datasets.open(Path.of(arguments[1]));
      place.awaitRest();
      System.out.println("over");
      System.in.read();
    }
  }
}
