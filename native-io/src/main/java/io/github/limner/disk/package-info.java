/// Folders on the disk: the names in them, and room that is given back.
@NullMarked
package io.github.limner.disk;

import org.jspecify.annotations.NullMarked;
