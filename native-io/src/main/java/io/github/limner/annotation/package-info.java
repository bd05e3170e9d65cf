/// What a person has said of the images of a dataset: tags, and the views that were kept. It cannot
/// be made again, so it is on the disk before the next gesture.
@NullMarked
package io.github.limner.annotation;

import org.jspecify.annotations.NullMarked;
