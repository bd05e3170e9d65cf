/// One Limner a workspace: who has it, and how a second start talks to the first.
@NullMarked
package io.github.limner.launcher.instance;

import org.jspecify.annotations.NullMarked;
