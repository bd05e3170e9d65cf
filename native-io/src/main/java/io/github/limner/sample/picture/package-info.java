/// A picture while it is made: its pixels, what is seen where, and the look of film.
@NullMarked
package io.github.limner.sample.picture;

import org.jspecify.annotations.NullMarked;
