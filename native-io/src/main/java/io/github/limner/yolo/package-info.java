/// Labels as Ultralytics' YOLO keeps them: a text file for each image, and the names of the classes
/// beside. Source: <https://docs.ultralytics.com/datasets/detect/>
@NullMarked
package io.github.limner.yolo;

import org.jspecify.annotations.NullMarked;
