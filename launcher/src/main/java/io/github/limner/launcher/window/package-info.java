/// The window: a bare frame around the browser, system dialogs, files dragged in, start and end.
@NullMarked
package io.github.limner.launcher.window;

import org.jspecify.annotations.NullMarked;
