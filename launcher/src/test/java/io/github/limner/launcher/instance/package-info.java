@NullMarked
package io.github.limner.launcher.instance;

import org.jspecify.annotations.NullMarked;
