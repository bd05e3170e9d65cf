package io.github.limner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.AppDescription.Door;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.contract.Reference;
import io.github.limner.bridge.contract.TypeScript;
import io.github.limner.launcher.window.Window;
import io.github.limner.launcher.window.WindowOptions;
import io.github.limner.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The TypeScript the front end compiles against, and the page people read, are the Java that runs.
///
/// `-Dcontract.update=true` writes both anew.
class ContractTest {
  private static final Path ROOT = Path.of(System.getProperty("limner.root"));
  @TempDir Path workspace;

  @Test
  void theContractOnDiskIsTheOneJavaMeans() throws IOException {
    same(TypeScript.of(commands(), Events.TYPES), ROOT.resolve("ui-web/src/bridge/contract.ts"));
  }

  @Test
  void theReferenceOnDiskListsTheCommandsThereAre() throws IOException {
    same(Reference.of(commands()), ROOT.resolve("docs/commands.md"));
  }

  private static void same(String meant, Path file) throws IOException {
    if (Boolean.getBoolean("contract.update")) Files.writeString(file, meant);
    assertThat(meant).isEqualTo(Files.readString(file));
  }

  private List<Command<?, ?>> commands() throws IOException {
    var window =
        new Window(new WindowOptions(workspace, Theme.SYSTEM, _ -> {}), new Clients(workspace));
    try (var limner = Limner.open(workspace, Door.WINDOW, Optional.empty())) {
      var all = new ArrayList<Command<?, ?>>(limner.commands());
      all.addAll(window.commands());
      return all;
    }
  }
}
