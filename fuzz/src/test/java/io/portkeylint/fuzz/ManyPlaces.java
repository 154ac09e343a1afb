package io.portkeylint.fuzz;

import io.portkeylint.LintRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A values file with a text of the fuzzer's choice in many places. */
final class ManyPlaces {

  private static final char PLACE = '%';

  private final String template;

  /**
   * @param template with a percent sign for each place
   */
  ManyPlaces(String template) {
    this.template = template;
  }

  /** The first character decides on the places that are filled, and the chart version. */
  void assertSound(byte[] bytes) {
    String text = Planted.into(new String(bytes, StandardCharsets.UTF_8));
    int kind = text.isEmpty() ? 0 : text.charAt(0);
    String quoted = quoted(text.substring(Math.min(1, text.length())));
    StringBuilder file = new StringBuilder();
    int place = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c != PLACE) {
        file.append(c);
      } else {
        file.append(kind % 4 == 0 || place++ % 4 == kind % 4 ? quoted : "null");
      }
    }
    LintRequest request =
        LintRequest.of(List.of(Runs.input("values.yaml", file.toString())))
            .chartVersion(kind % 3 == 0 ? "1.7.7" : Runs.version(kind));

    Runs.assertSound(request, file.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHalf = Character.isSurrogate(c);
      if (c < ' ' || c == 0x7f || c == 0xffff || c == 0xfffe) {
        quoted.append(String.format("\\x%02x", c & 0xff));
      } else if (isHalf) {
        quoted.append(c);
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
