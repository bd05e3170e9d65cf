package io.github.limner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program from outside: every start is a process.
final class MainTest {
  @TempDir Path temporary;
  private final List<Program> started = new ArrayList<>();
  private Path workspace;
  private Path photos;

  @BeforeEach
  void fill() throws IOException {
    workspace = temporary.resolve("workspace");
    photos = Files.createDirectories(temporary.resolve("photos"));
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", photos.resolve("grau 漢.png").toFile());
  }

  @AfterEach
  void end() throws InterruptedException {
    for (var program : started) program.process().destroyForcibly().waitFor();
  }

  private Program start(String... arguments) throws IOException {
    var program = Program.start(workspace, temporary, arguments);
    started.add(program);
    return program;
  }

  private Program.Ended run(String... arguments) throws Exception {
    return Program.run(workspace, temporary, arguments);
  }

  @Test
  void aCommandsResultIsJsonAndItsPathsStartFromTheCaller() throws Exception {
    var listed =
        run("invoke", "list_images_in_directory", "{\"path\":\"photos\",\"offset\":0,\"limit\":9}");

    assertThat(listed.out()).contains("\"path\" : \"grau 漢.png\"").contains("\"width\" : 40");
    assertThat(listed.code()).isZero();
  }

  @Test
  void aFailureIsSaidWithItsKindAndCode() throws Exception {
    var unknown = run("invoke", "lst_datasets");

    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err())
        .startsWith("limner: There is no command lst_datasets; did you mean list_datasets")
        .containsPattern("\\(NOT_FOUND, code [0-9A-V]+\\)");
    assertThat(unknown.code()).isEqualTo(1);
  }

  @Test
  void aPathThatIsNotThereIsSaid() throws Exception {
    var lost = run("nowhere/x.zip");

    assertThat(lost.err())
        .contains("There is no file or folder " + temporary.resolve("nowhere/x.zip"));
    assertThat(lost.code()).isEqualTo(1);
    assertThat(workspace.resolve("workspace.mv.db")).doesNotExist();
  }

  @Test
  void laterStartsFindTheFirst() throws Exception {
    var link = start("serve").line();

    var second = run("photos");
    var third = run("serve");
    var described = run("invoke", "describe_app");
    var listed = run("invoke", "list_datasets");

    assertThat(link).matches("http://127\\.0\\.0\\.1:\\d+/#token=[\\w-]{43}");
    assertThat(second).isEqualTo(new Program.Ended(0, link, second.err()));
    assertThat(third).isEqualTo(new Program.Ended(0, link, third.err()));
    assertThat(described.out()).contains("\"door\" : \"BROWSER\"");
    assertThat(listed.out()).contains("\"name\" : \"photos\"");
  }

  @Test
  void manyCommandsAtOnceAllAnswer() throws Exception {
    for (int i = 0; i < 4; i++) start("invoke", "describe_app");

    for (var program : started) assertThat(program.end().code()).isZero();
  }

  @Test
  void whatAKillLeavesBehindIsNoHindrance() throws Exception {
    var killed = start("serve");
    var link = killed.line();
    killed.signal("KILL");
    killed.process().waitFor();

    var next = start("serve").line();

    assertThat(next).startsWith("http://127.0.0.1:").isNotEqualTo(link);
  }

  @Test
  void ctrlCEndsItInOrder() throws Exception {
    var served = start("serve", "photos");
    var _ = served.line();

    served.signal("INT");

    assertThat(served.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(served.process().exitValue()).isEqualTo(130);
    assertThat(workspace.resolve("instance.sock")).doesNotExist();
    assertThat(run("invoke", "list_datasets").out()).contains("\"name\" : \"photos\"");
  }

  @Test
  void aPortInUseIsSaid() throws Exception {
    var link = start("serve").line();
    var port = link.replaceAll(".*:(\\d+)/.*", "$1");

    var other = Program.run(temporary.resolve("other"), temporary, "serve", "--port", port);

    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("Port " + port + " is taken");
  }
}
