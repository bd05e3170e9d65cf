/// ZIP archives: what they hold, one entry at a time or all of them onto the disk.
///
/// The format is PKWARE's APPNOTE.TXT 6.3.10; section numbers in this package are its own.
@NullMarked
package io.github.limner.archive;

import org.jspecify.annotations.NullMarked;
