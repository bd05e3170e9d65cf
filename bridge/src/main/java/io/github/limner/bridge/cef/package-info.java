/// The window's door: the page's requests, answered inside the process without any port.
@NullMarked
package io.github.limner.bridge.cef;

import org.jspecify.annotations.NullMarked;
