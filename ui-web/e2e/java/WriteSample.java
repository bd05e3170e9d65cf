import io.github.limner.sample.Sample;
import io.github.limner.task.Progress;
import java.nio.file.Path;

/// Writes the built-in sample into the folder named on the command line.
class WriteSample {
  static void main(String[] args) throws Exception {
    Sample.write(Path.of(args[0]), Progress.NONE);
  }
}
