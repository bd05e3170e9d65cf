/// The browser's door: the same commands and bytes over loopback HTTP and one WebSocket a page.
@NullMarked
package io.github.limner.bridge.http;

import org.jspecify.annotations.NullMarked;
