package io.portkeylint;

import io.portkeylint.config.RulePolicy;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import io.portkeylint.source.Source;
import io.portkeylint.values.SetArgument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deployment to check: its values files in the order of Helm's {@code -f} options, its {@code
 * --set} arguments, and what is known about it. Immutable; every method returns a changed copy.
 */
public final class LintRequest {

  /** A values file: on disk, or a text that the caller has already. */
  public sealed interface Input {

    /**
     * A file that is read when the request is run.
     *
     * @param path where it lies
     * @param name how it is called in reports
     */
    record File(Path path, String name) implements Input {}

    /** Bytes that were read elsewhere, for instance from standard input. */
    final class Bytes implements Input {
      private final String name;
      private final byte[] content;

      /** Keeps a copy of the content; reports call it by the name. */
      public Bytes(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
      }

      public String name() {
        return name;
      }

      public byte[] content() {
        return content.clone();
      }
    }
  }

  /** What is known about the deployment beside its values. Changed only before it is shared. */
  private static final class Terms {
    private @Nullable String chartVersion;
    private String chartVersionOrigin = "";
    private Phase phase = Phase.STEADY;
    private @Nullable Platform platform;
    private boolean partial;
    private @Nullable RulePolicy policy;
    private Path folder = Path.of("");

    private Terms() {}

    private Terms(Terms other) {
      chartVersion = other.chartVersion;
      chartVersionOrigin = other.chartVersionOrigin;
      phase = other.phase;
      platform = other.platform;
      partial = other.partial;
      policy = other.policy;
      folder = other.folder;
    }
  }

  private final List<Input> inputs;
  private final List<SetArgument> arguments;
  private final Terms terms;
  private final List<Input.File> schemas;

  private LintRequest(
      List<Input> inputs, List<SetArgument> arguments, Terms terms, List<Input.File> schemas) {
    this.inputs = List.copyOf(inputs);
    this.arguments = List.copyOf(arguments);
    this.terms = terms;
    this.schemas = List.copyOf(schemas);
  }

  /** The files of one deployment, later ones over earlier ones. */
  public static LintRequest ofFiles(Path... files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file, file.toString().replace('\\', '/')));
    }
    return of(inputs);
  }

  /** The inputs of one deployment, later ones over earlier ones. */
  public static LintRequest of(List<Input> inputs) {
    return new LintRequest(inputs, List.of(), new Terms(), List.of());
  }

  /**
   * Judges by a chart version instead of looking for one beside the files.
   *
   * @param version {@code 1.7.7}, {@code 1.7} for its newest patch, or {@code latest}
   */
  public LintRequest chartVersion(String version) {
    return chartVersion(version, "as requested");
  }

  /**
   * The same, and says in reports where it was asked for.
   *
   * @param origin for a reader, for instance {@code --chart-version}
   */
  public LintRequest chartVersion(String version, String origin) {
    Terms changed = new Terms(terms);
    changed.chartVersion = version;
    changed.chartVersionOrigin = origin;
    return with(changed);
  }

  public LintRequest phase(Phase value) {
    Terms changed = new Terms(terms);
    changed.phase = value;
    return with(changed);
  }

  /** Judges by a platform instead of recognising it; {@code UNKNOWN} for none that is known. */
  public LintRequest platform(Platform value) {
    Terms changed = new Terms(terms);
    changed.platform = value;
    return with(changed);
  }

  /**
   * Takes the files for overlays of something elsewhere: what they do not say is neither missing
   * nor a default, but unknown.
   */
  public LintRequest partial(boolean value) {
    Terms changed = new Terms(terms);
    changed.partial = value;
    return with(changed);
  }

  /** Changes what becomes of findings. */
  public LintRequest policy(RulePolicy value) {
    Terms changed = new Terms(terms);
    changed.policy = value;
    return with(changed);
  }

  /** Sets the folder that files of {@code --set-file} are relative to. */
  public LintRequest setFilesBelow(Path folder) {
    Terms changed = new Terms(terms);
    changed.folder = folder;
    return with(changed);
  }

  private LintRequest with(Terms changed) {
    return new LintRequest(inputs, arguments, changed, schemas);
  }

  /** Adds an argument as on Helm's command line, for instance {@code service.port=80}. */
  public LintRequest set(SetArgument.Kind kind, String argument) {
    List<SetArgument> longer = new ArrayList<>(arguments);
    int number = 1;
    for (SetArgument earlier : arguments) {
      number += earlier.kind() == kind ? 1 : 0;
    }
    String name = kind.option() + " #" + number;
    longer.add(new SetArgument(kind, Source.argument(name, argument)));
    return new LintRequest(inputs, longer, terms, schemas);
  }

  /**
   * Checks the merged values with a JSON Schema of the user's own as well. May be called again for
   * further ones.
   *
   * @param path a file on disk
   * @param name how the file is called in messages
   */
  public LintRequest schema(Path path, String name) {
    List<Input.File> longer = new ArrayList<>(schemas);
    longer.add(new Input.File(path, name));
    return new LintRequest(inputs, arguments, terms, longer);
  }

  /** Checks the merged values with these schemas, and not with those that were named before. */
  public LintRequest schemas(List<Input.File> others) {
    return new LintRequest(inputs, arguments, terms, others);
  }

  public List<Input> inputs() {
    return inputs;
  }

  /** The user's own schemas, in the order in which they are applied. */
  public List<Input.File> schemas() {
    return schemas;
  }

  public List<SetArgument> arguments() {
    return arguments;
  }

  /** The version asked for, or null to look for one. */
  public @Nullable String chartVersion() {
    return terms.chartVersion;
  }

  /** Where the version was asked for, for a reader; empty when none was. */
  public String chartVersionOrigin() {
    return terms.chartVersionOrigin;
  }

  public Phase phase() {
    return terms.phase;
  }

  /** The platform to judge by, or null to recognise it. */
  public @Nullable Platform platform() {
    return terms.platform;
  }

  /** Whether the files are overlays of something elsewhere. */
  public boolean isPartial() {
    return terms.partial;
  }

  /** What becomes of findings, or null for nothing in particular. */
  public @Nullable RulePolicy policy() {
    return terms.policy;
  }

  /** The folder that files of {@code --set-file} are relative to. */
  public Path setFilesFolder() {
    return terms.folder;
  }
}
