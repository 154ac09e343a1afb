package io.portkeylint.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the chart version that a person means. */
public final class ChartVersions {

  private static final int LONGEST = 24;

  private static final String LATEST = "latest";

  private ChartVersions() {}

  /** The newest known version, for when nothing says which is used. */
  public static ChosenChart newest() {
    return new ChosenChart(Chart.newest(), "newest known");
  }

  /**
   * The version that a text means: a released one, {@code 1.7} or {@code 1} for the newest of that
   * line, {@code latest} for the newest of all. A version newer than all known ones stands for the
   * newest known; the reason of the result says so.
   *
   * @param text as it is written; a {@code v} before it is ignored
   * @param origin where it is written, for a reader: {@code --chart-version}
   * @throws UnknownChartVersionException when there is no such version; the message lists those
   *     that there are
   */
  public static ChosenChart resolve(String text, String origin) {
    String wanted = text.strip();
    if (wanted.equalsIgnoreCase(LATEST)) {
      return new ChosenChart(Chart.newest(), origin + " (" + LATEST + ")");
    }
    int[] parts = parts(wanted);
    if (parts == null) {
      throw unknown(wanted, null);
    }
    ChartVersion found = newestOfLine(parts);
    if (found != null) {
      return new ChosenChart(found, parts.length == 3 ? origin : origin + " (" + wanted + ")");
    }
    ChartVersion meant = new ChartVersion(parts[0], part(parts, 1), part(parts, 2));
    if (meant.compareTo(Chart.newest()) > 0) {
      return new ChosenChart(
          Chart.newest(), "newest known; " + origin + " names " + wanted + ", which is newer");
    }
    throw unknown(wanted, meant);
  }

  /** One to three numbers, or null. */
  private static int @Nullable [] parts(String text) {
    boolean prefixed = text.startsWith("v") || text.startsWith("V");
    String[] words = (prefixed ? text.substring(1) : text).split("\\.", -1);
    if (words.length > 3) {
      return null;
    }
    int[] parts = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!isNumber(words[i])) {
        return null;
      }
      parts[i] = Integer.parseInt(words[i]);
    }
    return parts;
  }

  private static boolean isNumber(String word) {
    if (word.isEmpty() || word.length() > 6) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int part(int[] parts, int index) {
    return index < parts.length ? parts[index] : 0;
  }

  private static @Nullable ChartVersion newestOfLine(int[] parts) {
    ChartVersion newest = null;
    for (ChartVersion version : Chart.versions()) {
      boolean fits =
          version.major() == parts[0]
              && (parts.length < 2 || version.minor() == parts[1])
              && (parts.length < 3 || version.patch() == parts[2]);
      if (fits) {
        newest = version;
      }
    }
    return newest;
  }

  private static UnknownChartVersionException unknown(String text, @Nullable ChartVersion meant) {
    StringBuilder message = new StringBuilder(300);
    message.append("there is no chart version `").append(printable(text)).append('`');
    if (meant != null) {
      message.append("; did you mean `").append(nearest(meant)).append("`?");
    } else {
      message.append(": write it as `1.7.7`, `1.7` or `latest`");
    }
    return new UnknownChartVersionException(message.append("\nknown: ").append(known()).toString());
  }

  /** None of the characters is invisible. What is longer than any version may be anything. */
  private static String printable(String text) {
    if (text.length() > LONGEST) {
      return "…";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c >= ' ' && c < 127 ? c : '?');
    }
    return shown.toString();
  }

  private static ChartVersion nearest(ChartVersion meant) {
    List<ChartVersion> versions = Chart.versions();
    ChartVersion nearest = versions.get(0);
    for (ChartVersion version : versions) {
      if (version.compareTo(meant) < 0) {
        nearest = version;
      }
    }
    return nearest;
  }

  /** All versions, for instance {@code 1.0.3 to 1.0.7, 1.1.0 to 1.1.7, 1.2.0}. */
  static String known() {
    StringBuilder text = new StringBuilder();
    ChartVersion first = null;
    ChartVersion last = null;
    for (ChartVersion version : Chart.versions()) {
      boolean follows =
          last != null
              && version.major() == last.major()
              && version.minor() == last.minor()
              && version.patch() == last.patch() + 1;
      if (!follows) {
        appendRun(text, first, last);
        first = version;
      }
      last = version;
    }
    appendRun(text, first, last);
    return text.toString();
  }

  private static void appendRun(
      StringBuilder text, @Nullable ChartVersion first, @Nullable ChartVersion last) {
    if (first == null) {
      return;
    }
    text.append(text.length() == 0 ? "" : ", ").append(first);
    if (!first.equals(last)) {
      text.append(" to ").append(last);
    }
  }
}
