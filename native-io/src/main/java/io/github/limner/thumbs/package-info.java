/// Thumbnails: made for what is looked at first, kept in one append-only file per dataset.
@NullMarked
package io.github.limner.thumbs;

import org.jspecify.annotations.NullMarked;
