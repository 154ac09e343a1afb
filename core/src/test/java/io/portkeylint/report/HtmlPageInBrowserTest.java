package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.portkeylint.LintResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as a browser shows it. Runs when told where one is, {@code
 * -Dportkey.browser=/usr/bin/chromium}; leaves pictures in the build folder.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "portkey.browser", matches = ".+")
class HtmlPageInBrowserTest {

  @TempDir(cleanup = CleanupMode.NEVER)
  Path folder;

  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    Path profile = Files.createDirectory(folder.resolve("profile"));
    browser = new Browser(System.getProperty("portkey.browser"), profile);
  }

  @AfterEach
  void stop() throws Exception {
    browser.close();
  }

  @Test
  void asksForNothingElseAndComplainsAboutNothing() throws Exception {
    Path page = open(SampleDeployment.result());

    assertThat(browser.requests).contains(page.toUri().toString());
    assertThat(browser.requests)
        .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
    assertThat(browser.complaints).isEmpty();
  }

  @Test
  void findingsStandBetweenTheirLineAndTheNext() throws Exception {
    open(SampleDeployment.result());

    double line = browser.evaluate(box("s1-22") + ".bottom").asDouble();
    double card = browser.evaluate(box("p2") + ".top").asDouble();
    double end = browser.evaluate(box("p2") + ".bottom").asDouble();
    double next = browser.evaluate(box("s1-23") + ".top").asDouble();

    assertThat(line).isPositive().isLessThan(card);
    assertThat(end).isLessThan(next).isGreaterThan(card);
  }

  @Test
  void filtersHideWithoutAScript() throws Exception {
    open(SampleDeployment.result());
    assertThat(shown()).isEqualTo(7);

    click("w");
    assertThat(shown()).isEqualTo(5);
    assertThat(isShown("p3")).isFalse();
    assertThat(isShown("p1")).isTrue();

    click("w");
    click("r2");
    assertThat(shown()).isEqualTo(1);
    assertThat(isShown("p2")).isTrue();
    assertThat(isShown("p1")).isFalse();
    JsonNode faded =
        browser.evaluate(
            "getComputedStyle(document.querySelector('#s1-17 .x')).textDecorationLine");
    assertThat(faded.asText()).isEqualTo("none");

    click("all");
    assertThat(shown()).isEqualTo(7);
  }

  @Test
  void followsTheReadersSchemeAndIsReadableInBoth() throws Exception {
    open(SampleDeployment.result());
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer(scheme);
      browser.screenshot(Path.of("target", "page-" + scheme + ".png"));
      JsonNode background = browser.evaluate("getComputedStyle(document.body).backgroundColor");
      assertThat(background.asText())
          .isEqualTo(scheme.equals("light") ? "rgb(244, 245, 248)" : "rgb(13, 17, 23)");
      assertThat(browser.evaluate(FAINT_TEXTS)).as(scheme).isEmpty();
    }
  }

  @Test
  void nothingIsWiderThanANarrowWindow() throws Exception {
    open(
        OddRuns.all()
            .flatMap(run -> run.results().stream().limit(20))
            .limit(40)
            .toList()
            .toArray(LintResult[]::new));

    assertThat(browser.evaluate("document.documentElement.scrollWidth - innerWidth").asInt())
        .isNotPositive();
  }

  /** The texts with less contrast to what is painted behind them than WCAG asks for. */
  private static final String FAINT_TEXTS =
      """
      (() => {
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const parse = color => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const d = canvas.getImageData(0, 0, 1, 1).data;
          return [d[0], d[1], d[2], d[3] / 255];
        };
        const over = (top, under) => under.map((u, i) => i == 3 ? 1 : top[i] * top[3] + u * (1 - top[3]));
        const light = c => c.slice(0, 3).map(v => v / 255)
            .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const found = new Set();
        for (const e of document.querySelectorAll('body *')) {
          const own = [...e.childNodes].some(n => n.nodeType == 3 && n.nodeValue.trim());
          if (!own || e.closest('.n, .off') || !e.getClientRects().length) continue;
          const chain = [];
          for (let p = e; p; p = p.parentElement) chain.unshift(parse(getComputedStyle(p).backgroundColor));
          const back = chain.reduce((under, top) => over(top, under), [255, 255, 255, 1]);
          const text = over(parse(getComputedStyle(e).color), back);
          const a = light(text), b = light(back);
          const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
          if (contrast < 4.5) found.add(contrast.toFixed(1) + ' ' + e.className + ' ' + e.textContent.slice(0, 40));
        }
        return [...found];
      })()
      """;

  private Path open(LintResult... results) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, Sample.write(new HtmlReport(), results));
    browser.open(page);
    return page;
  }

  private void click(String id) throws Exception {
    browser.evaluate("document.getElementById('" + id + "').click()");
  }

  private int shown() throws Exception {
    return browser
        .evaluate("[...document.querySelectorAll('.list li')].filter(e => e.offsetHeight).length")
        .asInt();
  }

  private boolean isShown(String id) throws Exception {
    return browser.evaluate(box(id) + ".height").asDouble() > 0;
  }

  private static String box(String id) {
    return "document.getElementById('" + id + "').getBoundingClientRect()";
  }
}
