import io.github.limner.sample.Sample;
import io.github.limner.task.Progress;
import java.nio.file.Path;

/// Writes the built-in sample into the folder named on the command line.
class WriteSample {
  static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    Sample.write(folder, Sample.pictures(folder), Sample.Listener.NONE, Progress.NONE);
  }
}
