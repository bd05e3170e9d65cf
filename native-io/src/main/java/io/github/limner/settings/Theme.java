package io.github.limner.settings;

/// Light or dark, or as the system has it.
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
