/// What is wrong with a user's data, in words the user can act on.
@NullMarked
package io.github.limner.problem;

import org.jspecify.annotations.NullMarked;
