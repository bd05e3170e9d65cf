/// The built-in sample dataset: pictures, and labels that are true because the painter knows them.
@NullMarked
package io.github.limner.sample;

import org.jspecify.annotations.NullMarked;
