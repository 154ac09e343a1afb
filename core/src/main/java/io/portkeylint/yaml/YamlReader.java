package io.portkeylint.yaml;

import io.portkeylint.source.DecodedText;
import io.portkeylint.source.Source;
import java.util.List;

/** Reads a values file as Helm 4 does. Immutable and thread-safe. */
public final class YamlReader {

  private final YamlLimits limits;

  public YamlReader(YamlLimits limits) {
    this.limits = limits;
  }

  /** Never throws for any text: what cannot be read is a problem of the result. */
  public YamlFile read(Source source) {
    return new FileReading(source, limits).read();
  }

  /**
   * Reads a file from its bytes: UTF-8, or UTF-16 with a byte order mark. Never throws for any
   * bytes; in those that are no text, replacement characters stand at their places.
   *
   * @param name the path as it is to be shown
   */
  public YamlFile read(String name, byte[] bytes) {
    DecodedText decoded = DecodedText.of(name, bytes);
    FileReading reading = new FileReading(decoded.source(), limits);
    if (decoded.encoding() != DecodedText.Encoding.UTF_8) {
      reading.asUtf16(decoded.endsInsideLineFeed());
    }
    if (decoded.isFlawed()) {
      YamlProblem problem = EncodingProblems.flaw(decoded);
      return new YamlFile(decoded.source(), null, List.of(), List.of(problem));
    }
    return reading.read();
  }
}
