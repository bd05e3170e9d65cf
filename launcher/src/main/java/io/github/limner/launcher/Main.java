package io.github.limner.launcher;

import io.github.limner.bridge.Failure;
import io.github.limner.launcher.instance.Subject;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `limner`: opens the window, or without a display serves the same to a browser.
@Command(
    name = "limner",
    description = "Opens and browses datasets of images that do not fit in memory.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionLine.class,
    subcommands = {Sample.class, Serve.class, Invoke.class},
    footer = {
      "",
      "Without a display it serves the same user interface to a browser and prints the link.",
      "A second start hands its paths to the first."
    })
public final class Main implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(Main.class);

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where Limner keeps everything of yours (default: the user's data folder).")
  private @Nullable Path workspace;

  @Option(
      names = "--ui",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "A folder with another front end than Limner's own.")
  private @Nullable Path ui;

  @Parameters(paramLabel = "PATH", description = "Folders or ZIP files to open.")
  private List<Path> paths = new ArrayList<>();

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler((e, _, _) -> fail(e));
  }

  private static int fail(Exception thrown) {
    var failure = Failure.of(thrown);
    if (failure.kind() == Failure.Kind.INTERNAL) log.error("[{}]", failure.code(), thrown);
    return Answers.fail(failure);
  }

  @Override
  public Integer call() throws IOException {
    return show(subjects(paths));
  }

  /// Shows these where the user is: in the window, or without a display in a browser.
  int show(List<Subject> subjects) throws IOException {
    var front =
        GraphicsEnvironment.isHeadless()
            ? new Front.Browser(Front.Browser.ANY_PORT, ui())
            : new Front.Window(ui());
    return new Start(workspace(), subjects).in(front);
  }

  Optional<Path> ui() throws NotDirectoryException {
    if (ui != null && !Files.isDirectory(ui)) throw new NotDirectoryException(ui.toString());
    return Optional.ofNullable(ui);
  }

  Workspace workspace() throws IOException {
    var usual =
        Workspace.usual(
            System.getProperty("os.name"),
            System.getenv(),
            Path.of(System.getProperty("user.home")));
    return Workspace.at(Objects.requireNonNullElse(workspace, usual));
  }

  /// The paths as the caller's working directory makes them, all of which must exist.
  static List<Subject> subjects(List<Path> paths) throws NoSuchFileException {
    var subjects = new ArrayList<Subject>();
    for (var path : paths) {
      var absolute = path.toAbsolutePath().normalize();
      if (!Files.exists(absolute)) throw new NoSuchFileException(absolute.toString());
      subjects.add(new Subject.Source(absolute));
    }
    return subjects;
  }

  /// What `--version` prints.
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var java = System.getProperty("java.runtime.version");
      return new String[] {"Limner %s (Java %s)".formatted(Version.number(), java)};
    }
  }
}
