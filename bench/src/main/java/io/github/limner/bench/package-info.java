/// Benches: the same work done by Limner and by the programs people know for it, in the same call.
@NullMarked
package io.github.limner.bench;

import org.jspecify.annotations.NullMarked;
