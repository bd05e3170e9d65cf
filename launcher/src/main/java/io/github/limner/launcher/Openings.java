package io.github.limner.launcher;

import io.github.limner.launcher.instance.Subject;
import java.io.IOException;
import java.util.List;

/// Opens what a start of Limner was given, and has the front end show it.
record Openings(Limner limner) {
  void open(List<Subject> subjects) throws IOException {
    for (var subject : subjects) open(subject);
  }

  private void open(Subject subject) throws IOException {
    switch (subject) {
      case Subject.Source(var path) -> limner.show(path);
      case Subject.Sample() -> limner.showSample();
    }
  }
}
