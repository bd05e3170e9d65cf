package io.github.limner.launcher.window;

import io.github.limner.launcher.window.MessageDialog.Message;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/// The dialogs that choose files; each begins in the folder where the last one ended.
final class FileDialog {
  private static final String REPLACE = "Replace";

  private @Nullable File lastFolder;

  /// Asks for existing files or folders; empty when the user turned it down.
  List<Path> open(Component owner, OpenOptions options) {
    var chooser = chooser(options.title(), options.filters(), options.defaultPath());
    chooser.setMultiSelectionEnabled(options.isMultiple());
    chooser.setFileSelectionMode(
        options.isDirectory() ? JFileChooser.DIRECTORIES_ONLY : JFileChooser.FILES_ONLY);
    if (chooser.showOpenDialog(owner) != JFileChooser.APPROVE_OPTION) return List.of();
    lastFolder = chooser.getCurrentDirectory();
    var files =
        options.isMultiple()
            ? List.of(chooser.getSelectedFiles())
            : List.of(chooser.getSelectedFile());
    return files.stream().map(File::toPath).toList();
  }

  /// Asks where to write a file, and once more when there is one already.
  Optional<Path> save(Component owner, SaveOptions options) {
    var chooser = chooser(options.title(), options.filters(), options.defaultPath());
    while (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
      lastFolder = chooser.getCurrentDirectory();
      var file = withExtension(chooser);
      if (!Files.exists(file) || mayReplace(owner, file)) return Optional.of(file);
    }
    return Optional.empty();
  }

  private JFileChooser chooser(
      @Nullable String title, @Nullable List<FileFilter> filters, @Nullable String start) {
    var chooser = new JFileChooser(lastFolder);
    if (title != null) chooser.setDialogTitle(title);
    if (start != null) startAt(chooser, new File(start));
    if (filters != null) addFilters(chooser, filters);
    return chooser;
  }

  private static void startAt(JFileChooser chooser, File start) {
    if (start.isDirectory()) chooser.setCurrentDirectory(start);
    else if (start.isAbsolute()) chooser.setSelectedFile(start);
    else chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), start.getName()));
  }

  private static void addFilters(JFileChooser chooser, List<FileFilter> filters) {
    for (var filter : filters) {
      if (filter.extensions().contains("*")) continue;
      var extensions = filter.extensions().toArray(String[]::new);
      var words = "%s (*.%s)".formatted(filter.name(), String.join(", *.", extensions));
      chooser.addChoosableFileFilter(new FileNameExtensionFilter(words, extensions));
    }
    var choices = chooser.getChoosableFileFilters();
    if (choices.length > 1) chooser.setFileFilter(choices[1]);
  }

  private static Path withExtension(JFileChooser chooser) {
    var file = chooser.getSelectedFile().toPath();
    var name = file.getFileName().toString();
    return chooser.getFileFilter() instanceof FileNameExtensionFilter filter && !name.contains(".")
        ? file.resolveSibling(name + "." + filter.getExtensions()[0].toLowerCase(Locale.ROOT))
        : file;
  }

  private static boolean mayReplace(Component owner, Path file) {
    var question = "“%s” is there already. Replace it?".formatted(file.getFileName());
    var message =
        new Message("Save", question, MessageDialog.Kind.WARNING, List.of(REPLACE, "Cancel"));
    return MessageDialog.ask(owner, message).equals(REPLACE);
  }

  /// What the open dialog's caller may ask for; a system's own dialog would heed the rest.
  record OpenOptions(
      @Nullable String title,
      @Nullable List<FileFilter> filters,
      @Nullable String defaultPath,
      @Nullable Boolean multiple,
      @Nullable Boolean directory,
      @Nullable Boolean recursive,
      @Nullable Boolean canCreateDirectories,
      @Nullable String pickerMode,
      @Nullable String fileAccessMode) {
    boolean isMultiple() {
      return Boolean.TRUE.equals(multiple);
    }

    boolean isDirectory() {
      return Boolean.TRUE.equals(directory);
    }
  }

  /// What the save dialog's caller may ask for.
  record SaveOptions(
      @Nullable String title,
      @Nullable List<FileFilter> filters,
      @Nullable String defaultPath,
      @Nullable Boolean canCreateDirectories) {}

  /// A kind of file by its extensions, without the dot.
  record FileFilter(String name, List<String> extensions) {}
}
