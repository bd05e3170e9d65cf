/// Room on disk, and how it is given back.
@NullMarked
package io.github.limner.disk;

import org.jspecify.annotations.NullMarked;
