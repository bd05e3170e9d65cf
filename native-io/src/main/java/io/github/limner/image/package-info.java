/// Pictures: what a file says about itself, and its pixels at the size that is wanted.
@NullMarked
package io.github.limner.image;

import org.jspecify.annotations.NullMarked;
