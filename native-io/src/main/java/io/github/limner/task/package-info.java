/// Work that takes long: how it reports, how it is stopped, how it survives a restart.
@NullMarked
package io.github.limner.task;

import org.jspecify.annotations.NullMarked;
