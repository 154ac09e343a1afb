package io.portkeylint.benchmarks;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.TextStyle;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A second and later lint of one text, by phase, beside SnakeYAML's reading of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WarmLint {

  /** Lines of the text: clean values, filled up with variables. */
  @Param({"70", "480", "5000"})
  public int lines = 70;

  private static final int FIXED_LINES = 12;

  private String text = "";
  private byte[] bytes = {};
  private LintRequest request = LintRequest.of(List.of());
  private LintResult result = Linter.of(List.of()).lint(empty());
  private final Linter linter = Linter.standard();
  private final YamlReader reader = new YamlReader(YamlLimits.STANDARD);

  private static LintRequest empty() {
    return LintRequest.of(List.of(new Input.Bytes("values.yaml", new byte[0])));
  }

  /** Writes the text. */
  @Setup
  public void write() {
    StringBuilder values = new StringBuilder();
    values.append("service:\n  type: ClusterIP\n  port: 8787\n");
    values.append("imagePullSecrets:\n  - name: portkey-registry\nimageCredentials: []\n");
    values.append("environment:\n  create: false\n  existingSecret: gateway-env\n");
    values.append("  secretKeys:\n    - PORTKEY_CLIENT_AUTH\n  data:\n");
    for (int i = FIXED_LINES; i < lines; i++) {
      values.append("    EXAMPLE_").append(i).append(": value-").append(i).append('\n');
    }
    text = values.toString();
    bytes = text.getBytes(StandardCharsets.UTF_8);
    request = LintRequest.of(List.of(new Input.Bytes("values.yaml", bytes)));
    result = linter.lint(request);
  }

  /** What the others are compared with. */
  @Benchmark
  public Node snakeYamlCompose() {
    LoaderOptions options = new LoaderOptions();
    ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  /** The reading alone. */
  @Benchmark
  public YamlFile read() {
    return reader.read("values.yaml", bytes);
  }

  /** Reading, merging and all checks. */
  @Benchmark
  public LintResult lint() {
    return linter.lint(request);
  }

  /** All of it in two threads that share the linter. */
  @Benchmark
  @Threads(2)
  public LintResult lintInTwoThreads() {
    return linter.lint(request);
  }

  /** The report alone. */
  @Benchmark
  public StringBuilder report() throws IOException {
    StringBuilder report = new StringBuilder();
    ReportFormat.TEXT.writer(TextStyle.PLAIN).write(List.of(result), report);
    return report;
  }
}
