package io.github.limner.bridge;

import io.github.limner.catalog.DatasetSummary;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What the command line, or a second start, wants the front end to show.
///
/// A page that is there is told at once; one that is still starting asks for it.
public final class Opening {
  private final Clients clients;
  private final Runnable started;
  private final AtomicReference<@Nullable DatasetSummary> waiting = new AtomicReference<>();

  /// @param started called whenever a page has started
  public Opening(Clients clients, Runnable started) {
    this.clients = clients;
    this.started = started;
  }

  public void show(DatasetSummary dataset) {
    if (clients.isAnybodyListening()) clients.broadcast("open", dataset);
    else waiting.set(dataset);
  }

  public List<Command<?, ?>> commands() {
    return List.of(
        Command.quick(
            "take_opening",
            "Gives the dataset the command line asked to show, once.",
            Nothing.class,
            Wanted.class,
            _ -> take()));
  }

  private Wanted take() {
    started.run();
    return new Wanted(waiting.getAndSet(null));
  }

  /// The dataset to show, if there is one.
  public record Wanted(@Nullable DatasetSummary dataset) {}
}
