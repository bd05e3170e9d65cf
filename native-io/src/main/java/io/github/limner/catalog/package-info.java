/// Datasets and their images: what exists, where it lies, how big it is, what is wrong with it.
@NullMarked
package io.github.limner.catalog;

import org.jspecify.annotations.NullMarked;
