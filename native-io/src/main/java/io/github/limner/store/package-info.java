/// Where rows live: embedded databases, opened and migrated in one place.
@NullMarked
package io.github.limner.store;

import org.jspecify.annotations.NullMarked;
