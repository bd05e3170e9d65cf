package io.github.limner.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives made, and extracted, by programs that nobody here wrote.
class OracleTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zip -q -r ZIP tree",
        "zip -q -0 -r ZIP tree",
        "zip -q -fz -r ZIP tree",
        "bsdtar -a -c -f ZIP tree",
        "7z a -bso0 ZIP tree",
        "7z a -bso0 -mm=BZip2 ZIP tree",
        "7z a -bso0 -mm=Deflate64 ZIP tree",
        "python3 -m zipfile -c ZIP tree"
      })
  void whatOthersPackedIsExtractedAsItWas(String command) throws Exception {
    Path tree = tree();
    assumeTrue(run(command));

    try (var zip = ZipDirectory.open(folder.resolve("a.zip"))) {
      ExtractionReport report = extract(zip);
      assertThat(report.problems()).isEmpty();
    }

    assertThat(content(folder.resolve("out/tree"))).isEqualTo(content(tree));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unzip -q ZIP -d other",
        "python3 -m zipfile -e ZIP other",
        "bsdtar -x -f ZIP --cd other",
        "7z x -bso0 -oother ZIP"
      })
  void othersExtractTheSame(String command) throws Exception {
    Path tree = tree();
    Files.delete(tree.resolve("b/ä 日本.txt")); // unzip 6.0 does not see that such a name is UTF-8
    pack(tree);
    Files.createDirectory(folder.resolve("other"));
    assumeTrue(run(command));

    try (var zip = ZipDirectory.open(folder.resolve("a.zip"))) {
      extract(zip);
    }

    assertThat(content(folder.resolve("out"))).isEqualTo(content(folder.resolve("other")));
  }

  @Test
  void whatTheJdkPackedIsExtractedAsItWas() throws Exception {
    Path tree = tree();
    pack(tree);

    try (var zip = ZipDirectory.open(folder.resolve("a.zip"))) {
      assertThat(extract(zip).problems()).isEmpty();
    }

    assertThat(content(folder.resolve("out"))).isEqualTo(content(tree));
  }

  @Property(tries = 100)
  void packingAndReadingIsTheIdentity(@ForAll @Size(max = 20) List<byte[]> contents)
      throws IOException {
    Path file = Files.createTempFile("round", ".zip");
    try {
      try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
        for (int i = 0; i < contents.size(); i++) {
          out.setLevel(i % 10);
          out.putNextEntry(new ZipEntry("entry " + i));
          out.write(contents.get(i));
        }
      }

      try (var zip = ZipDirectory.open(file)) {
        assertThat(zip.size()).isEqualTo(contents.size());
        for (int i = 0; i < contents.size(); i++) {
          try (var in = zip.read(i)) {
            assertThat(in.readAllBytes()).isEqualTo(contents.get(i));
          }
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private ExtractionReport extract(ZipDirectory zip) throws IOException {
    return new Extraction(zip, folder.resolve("out"), task -> Thread.ofVirtual().start(task), 2)
        .run(Extraction.Listener.NONE, Progress.NONE);
  }

  private boolean run(String command) throws InterruptedException {
    List<String> words = Arrays.asList(command.replace("ZIP", "a.zip").split(" "));
    try {
      Process program =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
      program.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
      return program.waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private Path tree() throws IOException {
    Path tree = folder.resolve("tree");
    var random = new Random(3);
    for (String name :
        List.of("a.jpg", "b/ä 日本.txt", "b/c/d/e.bin", "b/empty", "x'y (1) #&;.png")) {
      Path file = tree.resolve(name);
      Files.createDirectories(file.getParent());
      var bytes = new byte[name.equals("b/empty") ? 0 : 200_000];
      random.nextBytes(bytes);
      Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 'x');
      Files.write(file, bytes);
    }
    return tree;
  }

  private void pack(Path tree) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      for (String file : content(tree).keySet()) {
        out.putNextEntry(new ZipEntry(file));
        out.write(Files.readAllBytes(tree.resolve(file)));
      }
    }
  }

  private static Map<String, Integer> content(Path root) throws IOException {
    var content = new TreeMap<String, Integer>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        content.put(name, OddEntry.crc(Files.readAllBytes(file)));
      }
    }
    return content;
  }
}
