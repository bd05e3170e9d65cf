/// The command table in other words: TypeScript for the front end, Markdown for people.
@NullMarked
package io.github.limner.bridge.contract;

import org.jspecify.annotations.NullMarked;
