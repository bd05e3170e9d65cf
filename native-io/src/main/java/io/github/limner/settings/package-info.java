/// What a user chose once and expects to find again.
@NullMarked
package io.github.limner.settings;

import org.jspecify.annotations.NullMarked;
