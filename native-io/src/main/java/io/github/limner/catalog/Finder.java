package io.github.limner.catalog;

import io.github.limner.annotation.Annotations;
import io.github.limner.annotation.Tag;
import io.github.limner.index.Bar;
import io.github.limner.index.Census;
import io.github.limner.index.Chart;
import io.github.limner.index.Folders;
import io.github.limner.index.Histogram;
import io.github.limner.index.Statistics;
import io.github.limner.index.Terms;
import io.github.limner.index.View;
import io.github.limner.query.Completer;
import io.github.limner.query.Query;
import io.github.limner.query.QueryException;
import io.github.limner.query.Words;
import io.github.limner.query.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/// Answers which images of a dataset a query finds, and what they are like.
final class Finder {
  /// Each looks at all that is known of an image: what stands before an `or` is hardly ever so.
  private static final List<String> PRACTICE =
      List.of(
          "folder:- or name:-- or width<0 or shapes<0 or is:broken or is:labelled sort:-bytes",
          "megapixels<0 or format:webp or split:none or is:portrait bytes>0 sort:aspect",
          "aspect<0 or height<0 or is:duplicate or date<1971 or 1 -is:square sort:date");

  private static final int PRACTICE_IMAGES = 4_000_000;
  private static final int PRACTICE_ROUNDS = 10;

  private final Catalog catalog;
  private final Annotations annotations;
  private final Views views;

  Finder(Catalog catalog, Annotations annotations) {
    this.catalog = catalog;
    this.annotations = annotations;
    this.views = new Views(catalog.index(), catalog.changes(), this::terms);
  }

  private Terms terms() {
    return new Terms(catalog.classes(), annotations.tags()::tagged);
  }

  /// A page of the images a query finds.
  ///
  /// @throws io.github.limner.query.QueryException if it cannot be understood
  ImagePage page(@Nullable String query, Slice slice) {
    var shown = shown(query);
    var view = shown.view();
    int end = Math.min(view.size(), slice.offset() + slice.limit());
    var ids =
        IntStream.range(slice.offset(), Math.max(slice.offset(), end)).map(view::id).toArray();
    var images = new Entries(catalog, annotations.tags()).of(ids, slice.offset());
    return new ImagePage(images, view.size(), shown.number());
  }

  /// Where an image stands among those a query finds, −1 if it is not among them.
  int position(@Nullable String query, int image) {
    return shown(query).view().position(image);
  }

  Statistics statistics(@Nullable String query) {
    var shown = shown(query);
    var tags = new Histogram(Chart.TAG, tags(shown.view()).stream().map(Finder::bar).toList());
    return shown.census().statistics(catalog.classes(), tags, catalog.problems().counts());
  }

  /// Counts all images, so that who asks first need not wait for it.
  void countAll() {
    var _ = views.of(Query.EVERYTHING).census();
  }

  /// Finds and counts what nobody has asked for, so that Java has compiled both when somebody does.
  void practise() {
    var ofClass = classes().stream().map(Bar::query).limit(1);
    var queries = Stream.concat(PRACTICE.stream(), ofClass).map(Query::parse).toList();
    int rounds = Math.clamp(PRACTICE_IMAGES / (1 + catalog.index().size()), 1, PRACTICE_ROUNDS);
    for (int round = 0; round < rounds; round++)
      for (var query : queries) {
        var _ = Census.of(catalog.index(), View.of(catalog.index(), query, terms()));
      }
  }

  private List<Tag> tags(View view) {
    return annotations.tags().list().isEmpty()
        ? List.of()
        : annotations.tags().count(images(view, IntStream.range(0, view.size())));
  }

  private static Bar bar(Tag tag) {
    return new Bar(tag.name(), tag.images(), 0, "tag:" + Completer.quoted(tag.name()));
  }

  /// What a query may go on with, and whether it can be understood.
  QueryHelp help(String text, int caret) {
    return new QueryHelp(problem(text).orElse(null), Completer.complete(text, caret, words()));
  }

  private static Optional<QueryHelp.QueryProblem> problem(String text) {
    try {
      var _ = Query.parse(text);
      return Optional.empty();
    } catch (QueryException e) {
      return Optional.of(new QueryHelp.QueryProblem(e.start(), e.end(), e.reason()));
    }
  }

  private Words words() {
    return new Words(
        () -> classes().stream().map(bar -> word(bar, bar.shapes(), "shape")).toList(),
        () ->
            annotations.tags().list().stream()
                .map(Finder::bar)
                .map(bar -> word(bar, bar.images(), "image"))
                .toList(),
        folder ->
            Folders.in(catalog.index(), folder).stream().map(name -> new Word(name, "")).toList());
  }

  private List<Bar> classes() {
    var census = views.of(Query.EVERYTHING).census();
    return census.classes(catalog.classes()).bars();
  }

  private static Word word(Bar bar, long count, String noun) {
    return new Word(bar.label(), "%,d %s".formatted(count, count == 1 ? noun : noun + "s"));
  }

  /// The images at positions of a view that was shown not long ago.
  ///
  /// @throws java.util.NoSuchElementException if it was shown too long ago
  RoaringBitmap chosen(long view, List<Range> ranges) {
    var shown = views.numbered(view);
    return images(shown, ranges.stream().flatMapToInt(range -> range.in(shown.size())));
  }

  private static RoaringBitmap images(View view, IntStream positions) {
    var images = new RoaringBitmap();
    positions.map(view::id).forEach(images::add);
    return images;
  }

  private Views.Shown shown(@Nullable String query) {
    return views.of(query == null ? Query.EVERYTHING : Query.parse(query));
  }
}
