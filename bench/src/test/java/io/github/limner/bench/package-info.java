@org.jspecify.annotations.NullMarked
package io.github.limner.bench;
