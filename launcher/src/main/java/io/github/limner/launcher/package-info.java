/// The program as a person starts it: command line, composition root, one instance a workspace.
@NullMarked
package io.github.limner.launcher;

import org.jspecify.annotations.NullMarked;
