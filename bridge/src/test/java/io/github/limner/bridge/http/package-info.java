@NullMarked
package io.github.limner.bridge.http;

import org.jspecify.annotations.NullMarked;
