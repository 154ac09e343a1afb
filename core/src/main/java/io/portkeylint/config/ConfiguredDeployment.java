package io.portkeylint.config;

import io.portkeylint.secret.Sensitivity;
import io.portkeylint.values.SetArgument;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is deployed, as the configuration file describes it.
 *
 * @param name what it is called, with the place of the name
 * @param values its values files, later ones over earlier ones; absolute
 * @param set its arguments, in the order of the file
 * @param schemas the schemas that its values must fit; those of the whole file hold when it names
 *     none
 */
public record ConfiguredDeployment(
    Choice name,
    List<Path> values,
    List<Argument> set,
    @Nullable Choice chartVersion,
    @Nullable Choice platform,
    @Nullable Choice phase,
    List<Choice> schemas) {

  /** An argument as on Helm's command line. */
  public record Argument(SetArgument.Kind kind, String text) {}

  public ConfiguredDeployment {
    values = List.copyOf(values);
    set = List.copyOf(set);
    schemas = List.copyOf(schemas);
  }

  /** Its name as messages tell it: whoever mistakes the place of a token must not see it again. */
  public String shownName() {
    return Sensitivity.masked(name.text());
  }

  /** Whether the file is one of its layers. */
  public boolean holds(Path file) {
    return values.contains(file.toAbsolutePath().normalize());
  }
}
