package io.github.limner.launcher;

import io.github.limner.catalog.Datasets;
import io.github.limner.image.DecodeBudget;
import io.github.limner.memory.Budget;
import io.github.limner.memory.Concession;
import io.github.limner.memory.PressureLevel;
import io.github.limner.store.Database;
import io.github.limner.store.DatabaseCaches;
import io.github.limner.thumbs.ThumbCache;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// Who may hold how much of the heap, and who gives way first: memory is handed out here and
/// nowhere else.
final class Budgets {
  private static final int DECODE_BYTES = 48 << 20;
  private static final int UNEXTRACTED_BYTES = 16 << 20;
  private static final long THUMB_CACHE_BYTES = 12 << 20;
  private static final long TIGHT_THUMB_CACHE_BYTES = 3 << 20;

  final DecodeBudget decoding = new DecodeBudget(DECODE_BYTES);
  final DecodeBudget unextracted = new DecodeBudget(UNEXTRACTED_BYTES);
  final ThumbCache thumbnails = new ThumbCache(THUMB_CACHE_BYTES);

  /// What each holds now.
  List<Budget> now(Database workspace, Datasets datasets) {
    var budgets = new ArrayList<Budget>();
    budgets.add(of("Decoding", "Pictures that are being decoded", decoding));
    budgets.add(of("Unextracted files", "Pictures read straight from a ZIP", unextracted));
    budgets.add(
        new Budget(
            "Thumbnails",
            "The ones looked at last, of all datasets",
            thumbnails.bytes(),
            thumbnails.maxBytes()));
    budgets.add(of("The list of datasets, tasks and settings", workspace));
    for (var open : datasets.databases())
      budgets.add(of(open.content() + " of " + name(datasets, open.dataset()), open.database()));
    return budgets;
  }

  /// What gives way under pressure: first what is soonest had again.
  List<Concession> concessions(Database workspace, Datasets datasets) {
    var databases =
        new DatabaseCaches(() -> {
          var open = new ArrayList<>(List.of(workspace));
          datasets.databases().forEach(one -> open.add(one.database()));
          return open;
        });
    return List.of(
        new Concession(PressureLevel.TIGHT, thumbnails, TIGHT_THUMB_CACHE_BYTES),
        new Concession(PressureLevel.CRITICAL, thumbnails, 0),
        new Concession(PressureLevel.CRITICAL, databases, 0));
  }

  private static Budget of(String name, String owner, DecodeBudget budget) {
    return new Budget(name, owner, budget.bytesInUse(), budget.bytes());
  }

  private static Budget of(String owner, Database database) {
    return new Budget("Database", owner, database.cacheBytes(), database.maxCacheBytes());
  }

  private static String name(Datasets datasets, String id) {
    try {
      return datasets.dataset(id).name();
    } catch (NoSuchElementException e) {
      return id; // removed meanwhile
    }
  }
}
