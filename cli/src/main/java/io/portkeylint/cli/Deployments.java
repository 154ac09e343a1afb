package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import io.portkeylint.yaml.YamlLimits;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the arguments ask to look at: files of their own, or layers of one deployment. */
final class Deployments {

  /** More than the reader of YAML takes of any encoding: it then says that there is too much. */
  private static final int LONGEST_INPUT = 4 * YamlLimits.STANDARD.maxLength() + 4;

  private final Arguments arguments;
  private final Surroundings surroundings;
  private final List<Path> paths = new ArrayList<>();
  private boolean stdinIsRead;

  Deployments(Arguments arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
  }

  /**
   * The deployments in the order of the arguments.
   *
   * @throws UsageException when the arguments name none, or in two ways
   * @throws UnreadableInputException when standard input cannot be read
   */
  List<LintRequest> requests() {
    List<Input> layers = new ArrayList<>();
    for (String names : arguments.all(Option.VALUES)) {
      // Helm takes a list with commas too.
      for (String name : names.split(",", -1)) {
        if (name.isEmpty()) {
          throw new UsageException("`-f` names no file");
        }
        layers.add(input(name));
      }
    }
    List<LintRequest> requests = new ArrayList<>();
    if (!layers.isEmpty() && !arguments.operands().isEmpty()) {
      throw new UsageException(
          "give files either with `-f`, as layers of one deployment, or without, as deployments of"
              + " their own");
    }
    if (arguments.operands().isEmpty()) {
      LintRequest request = asAsked(LintRequest.of(layers));
      if (layers.isEmpty() && request.arguments().isEmpty()) {
        throw new UsageException("no values file given; `portkey-lint --help` shows how");
      }
      requests.add(request);
    }
    for (String operand : arguments.operands()) {
      requests.add(asAsked(LintRequest.of(List.of(input(operand)))));
    }
    return requests;
  }

  private LintRequest asAsked(LintRequest plain) {
    LintRequest request = plain;
    for (Arguments.Given given : arguments.options()) {
      SetArgument.Kind kind = kind(given.option());
      if (kind != null) {
        request = request.set(kind, given.value());
      }
    }
    String version = arguments.last(Option.CHART_VERSION);
    if (version != null) {
      request = request.chartVersion(version, Option.CHART_VERSION.written());
    }
    String phase = arguments.word(Option.PHASE, "steady", List.of("initial", "steady"));
    return request.phase(phase.equals("initial") ? Phase.INITIAL : Phase.STEADY);
  }

  private Input input(String name) {
    if (name.equals("-")) {
      if (stdinIsRead) {
        throw new UsageException("standard input can only be read once");
      }
      stdinIsRead = true;
      String given = arguments.last(Option.STDIN_NAME);
      return new Input.Bytes(given == null ? "<stdin>" : given, readStdin());
    }
    try {
      Path path = Path.of(name);
      paths.add(path);
      return new Input.File(path, ShownPath.of(path));
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(name + ": not a path");
    }
  }

  private byte[] readStdin() {
    try {
      return surroundings.in().readNBytes(LONGEST_INPUT);
    } catch (IOException e) {
      throw new UnreadableInputException("standard input cannot be read");
    }
  }

  private static SetArgument.@Nullable Kind kind(Option option) {
    return switch (option) {
      case SET -> SetArgument.Kind.SET;
      case SET_STRING -> SetArgument.Kind.SET_STRING;
      case SET_JSON -> SetArgument.Kind.SET_JSON;
      case SET_FILE -> SetArgument.Kind.SET_FILE;
      case SET_LITERAL -> SetArgument.Kind.SET_LITERAL;
      default -> null;
    };
  }

  /** The files of the requests that were made, standard input left out. */
  List<Path> paths() {
    return paths;
  }
}
