/// What the program holds in memory, for whom, and what gives way when memory gets tight. Knows
/// nobody whose memory it is: they are named where the program is put together.
@NullMarked
package io.github.limner.memory;

import org.jspecify.annotations.NullMarked;
