/// The images of a dataset as records of fixed length in mapped files, and the orders they come in.
@NullMarked
package io.github.limner.index;

import org.jspecify.annotations.NullMarked;
