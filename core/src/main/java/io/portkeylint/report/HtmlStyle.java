package io.portkeylint.report;

import io.portkeylint.finding.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The head of a page with its style sheet, the one thing that the page's policy allows. */
final class HtmlStyle {

  static final String LOGO =
      "<svg class=\"logo\" viewBox=\"0 0 32 32\" aria-hidden=\"true\">"
          + "<rect x=\"2\" y=\"2\" width=\"28\" height=\"28\" rx=\"8\"/>"
          + "<path d=\"M16 8a4.5 4.5 0 0 1 2.3 8.4L20 24h-8l1.7-7.6A4.5 4.5 0 0 1 16 8z\"/></svg>";

  private final String sheet;

  private HtmlStyle(String sheet) {
    this.sheet = sheet;
  }

  static HtmlStyle of(HtmlIndex index) {
    StringBuilder sheet = new StringBuilder(common());
    for (RuleInfo rule : index.rules()) {
      String name = index.rule(rule);
      sheet.append("body:has(#").append(name).append(":checked) .f:not(.").append(name);
      sheet.append("){display:none}\n");
      sheet.append("body:has(#").append(name).append(":checked) .x:not(.").append(name);
      sheet.append("){background:none;text-decoration:none}\n");
    }
    return new HtmlStyle(sheet.toString());
  }

  void head(String title, StringBuilder page) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.append("img-src data:; style-src 'sha256-").append(digest(sheet)).append("'; ");
    page.append("base-uri 'none'; form-action 'none'\"/>\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
    page.append("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
    page.append("<link rel=\"icon\" href=\"data:,\"/>\n");
    page.append("<title>").append(HtmlText.of(title)).append("</title>\n");
    page.append("<style>").append(sheet).append("</style>\n</head>\n");
  }

  private static String common() {
    try (InputStream in = HtmlStyle.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
