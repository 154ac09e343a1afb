package io.portkeylint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, as Maven would print it. */
final class RecordingLog extends SystemStreamLog {

  private final List<String> entries = new ArrayList<>();

  /** What a build shows that was not asked for more. */
  List<String> entries() {
    return entries.stream().filter(entry -> !entry.startsWith("[DEBUG]")).toList();
  }

  /** The same with what {@code -X} shows. */
  List<String> all() {
    return entries;
  }

  @Override
  public void debug(CharSequence content) {
    entries.add("[DEBUG] " + content);
  }

  @Override
  public void info(CharSequence content) {
    entries.add("[INFO] " + content);
  }

  @Override
  public void warn(CharSequence content) {
    entries.add("[WARNING] " + content);
  }

  @Override
  public void error(CharSequence content) {
    entries.add("[ERROR] " + content);
  }
}
