/// The language in which a person says which images to see, and in which order.
@NullMarked
package io.github.limner.query;

import org.jspecify.annotations.NullMarked;
