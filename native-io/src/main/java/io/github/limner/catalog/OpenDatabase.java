package io.github.limner.catalog;

import io.github.limner.store.Database;

/// A database of a dataset that is open.
///
/// @param dataset the dataset's id
/// @param content what is in it, in words
public record OpenDatabase(String dataset, String content, Database database) {}
