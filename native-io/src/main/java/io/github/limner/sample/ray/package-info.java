/// A small ray tracer: solids, materials, a sun, and a camera that sees which thing is where.
@NullMarked
package io.github.limner.sample.ray;

import org.jspecify.annotations.NullMarked;
