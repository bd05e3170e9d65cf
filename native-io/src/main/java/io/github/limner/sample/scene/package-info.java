/// The kinds of pictures of the sample, and the things that stand in them.
@NullMarked
package io.github.limner.sample.scene;

import org.jspecify.annotations.NullMarked;
