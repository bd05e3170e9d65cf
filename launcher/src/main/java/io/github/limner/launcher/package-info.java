/// Main, the command line and the composition root: where the program begins and ends.
@NullMarked
package io.github.limner.launcher;

import org.jspecify.annotations.NullMarked;
