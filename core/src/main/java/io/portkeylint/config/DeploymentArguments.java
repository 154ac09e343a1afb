package io.portkeylint.config;

import io.portkeylint.config.ConfiguredDeployment.Argument;
import io.portkeylint.values.SetArgument;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a deployment that stand for arguments of Helm. */
final class DeploymentArguments {

  private DeploymentArguments() {}

  static List<Argument> of(YamlMapping deployment) {
    List<Argument> arguments = new ArrayList<>();
    for (YamlEntry entry : deployment.entries()) {
      SetArgument.Kind kind = kind(entry.name());
      if (kind != null) {
        for (Choice text : ConfigurationReader.texts(entry.value())) {
          arguments.add(new Argument(kind, text.text()));
        }
      }
    }
    return arguments;
  }

  private static SetArgument.@Nullable Kind kind(String key) {
    return switch (key) {
      case "set" -> SetArgument.Kind.SET;
      case "setString" -> SetArgument.Kind.SET_STRING;
      case "setJson" -> SetArgument.Kind.SET_JSON;
      case "setFile" -> SetArgument.Kind.SET_FILE;
      case "setLiteral" -> SetArgument.Kind.SET_LITERAL;
      default -> null;
    };
  }
}
