package io.github.limner.catalog;

import io.github.limner.index.Census;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.Terms;
import io.github.limner.index.View;
import io.github.limner.query.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The views of a dataset that were asked for last, within a budget of bytes, but at least the
/// newest; and that of all images, which costs nothing and is counted most often.
final class Views {
  private static final long MAX_BYTES = 16 << 20;
  private static final int MAX_VIEWS = 8;

  private final ImageIndex index;
  private final Changes changes;
  private final Supplier<Terms> terms;
  private final Deque<Shown> newestFirst = new ArrayDeque<>();
  private @Nullable Shown all;
  private long count;

  Views(ImageIndex index, Changes changes, Supplier<Terms> terms) {
    this.index = index;
    this.changes = changes;
    this.terms = terms;
  }

  /// The images a query finds now.
  synchronized Shown of(Query query) {
    var now = changes.now();
    Optional<Shown> known =
        newestFirst.stream().filter(one -> one.query.equals(query) && one.isGood(now)).findFirst();
    if (known.isPresent()) return known.get();
    var shown = new Shown(++count, query, View.of(index, query, terms.get()), now);
    newestFirst.push(shown);
    if (query.equals(Query.EVERYTHING)) all = shown;
    drop();
    return shown;
  }

  /// The view of a number that [Shown#number] gave not long ago.
  ///
  /// @throws NoSuchElementException if too much was looked at since
  synchronized View numbered(long number) {
    return newestFirst.stream()
        .filter(one -> one.number == number)
        .map(Shown::view)
        .findFirst()
        .orElseThrow(() ->
            new NoSuchElementException("The list has changed since; select the images again"));
  }

  private void drop() {
    var newest = newestFirst.getFirst();
    var oldestFirst = newestFirst.descendingIterator();
    while (oldestFirst.hasNext() && (newestFirst.size() > MAX_VIEWS || bytes() > MAX_BYTES)) {
      var shown = oldestFirst.next();
      if (shown != newest && shown != all) oldestFirst.remove();
    }
  }

  private long bytes() {
    return newestFirst.stream().mapToLong(one -> one.view.bytes()).sum();
  }

  /// A view, and what was counted of it.
  final class Shown {
    private final long number;
    private final Query query;
    private final View view;
    private final Changes.Moment made;
    private @Nullable Census census;
    private Changes.Moment counted;

    private Shown(long number, Query query, View view, Changes.Moment made) {
      this.number = number;
      this.query = query;
      this.view = view;
      this.made = made;
      this.counted = made;
    }

    long number() {
      return number;
    }

    View view() {
      return view;
    }

    /// The counts of its images.
    synchronized Census census() {
      var now = changes.now();
      var known = census;
      if (known == null || !counted.isGood(now)) known = Census.of(index, view);
      if (known != census) counted = now;
      census = known;
      return known;
    }

    /// All in natural order change only when the list does.
    private boolean isGood(Changes.Moment now) {
      return query.equals(Query.EVERYTHING) ? view.isAllOf(index) : made.isGood(now);
    }
  }
}
