package io.portkeylint.report;

import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the sources as they may be shown. Every writer takes source text from here and from
 * nowhere else, so none can leak a sensitive value.
 */
public final class SourceView {

  private SourceView() {}

  /**
   * @param effective the merged values, or null when a source could not be read as YAML; its lines
   *     are then masked by what they look like
   */
  public static SourceView of(List<Source> sources, @Nullable EffectiveValues effective) {
    throw new UnsupportedOperationException("not yet: " + sources + effective);
  }

  /** A line without its line end, sensitive parts replaced by a fixed mask. */
  public String line(Source source, int number) {
    throw new UnsupportedOperationException("not yet: " + source + number);
  }
}
