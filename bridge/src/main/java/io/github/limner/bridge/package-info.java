/// The one door between a front end and Java: named commands typed by records, and bytes by path.
@NullMarked
package io.github.limner.bridge;

import org.jspecify.annotations.NullMarked;
