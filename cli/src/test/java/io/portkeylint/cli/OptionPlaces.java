package io.portkeylint.cli;

import io.portkeylint.config.ConfigurationTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where else than on the command line an option can be given, and why not everywhere. */
final class OptionPlaces {

  /** A place where an option could be given. */
  enum Place {
    ENVIRONMENT("environment"),
    CONFIGURATION("configuration file"),
    MAVEN("Maven");

    final String label;

    Place(String label) {
      this.label = label;
    }
  }

  /** Options that cannot be given in some places, and the reason. */
  record Gap(Set<Option> options, Set<Place> places, String reason) {}

  static final List<Gap> GAPS =
      List.of(
          new Gap(
              EnumSet.of(
                  Option.VALUES,
                  Option.SET,
                  Option.SET_STRING,
                  Option.SET_JSON,
                  Option.SET_FILE,
                  Option.SET_LITERAL),
              EnumSet.of(Place.ENVIRONMENT, Place.CONFIGURATION),
              "they say what is checked, not how; the file has the same keys for each of its"
                  + " `deployments`"),
          new Gap(
              EnumSet.of(
                  Option.DEPLOYMENT, Option.ALL_DEPLOYMENTS, Option.CONFIG, Option.NO_CONFIG),
              EnumSet.of(Place.CONFIGURATION),
              "they choose the file, or a part of it"),
          new Gap(
              EnumSet.of(Option.ALL_DEPLOYMENTS),
              EnumSet.of(Place.MAVEN),
              "the plug-in checks all deployments of the module anyway"),
          new Gap(
              EnumSet.of(Option.UPDATE, Option.FORCE, Option.PATH, Option.CLOSED),
              EnumSet.of(Place.ENVIRONMENT, Place.CONFIGURATION),
              "they belong to one call of one command"),
          new Gap(
              EnumSet.of(Option.SHOW_SECRETS),
              EnumSet.allOf(Place.class),
              "secrets are shown only to who asks for it in this call; a build log is no place for"
                  + " them"),
          new Gap(
              EnumSet.of(Option.STDIN_NAME),
              EnumSet.allOf(Place.class),
              "it names what one call reads from standard input, which Maven has none of"),
          new Gap(
              EnumSet.of(Option.FORCE),
              EnumSet.of(Place.MAVEN),
              "no goal writes a configuration; `portkey.force` of `validate` is about checks"),
          new Gap(
              EnumSet.of(Option.FORMAT, Option.COLOR, Option.QUIET, Option.VERBOSE, Option.THREADS),
              EnumSet.of(Place.MAVEN),
              "Maven decides how it prints (`-q`, `-X`, `-Dstyle.color`) and what runs at once"
                  + " (`-T`)"),
          new Gap(
              EnumSet.of(Option.VERSION, Option.HELP),
              EnumSet.allOf(Place.class),
              "they print something and end; the goal `help` does so in Maven"));

  /** Options whose property in Maven has another name, since Maven has a use for theirs. */
  private static final Map<Option, String> RENAMED =
      Map.of(
          Option.VALUES, "valuesFiles",
          Option.SCHEMA, "schemas",
          Option.SEVERITY, "severities",
          Option.CONFIG, "configFile",
          Option.DEPLOYMENT, "deployments",
          Option.OUTPUT, "reports");

  private OptionPlaces() {}

  /** The key of the configuration file, or null. */
  static @Nullable String key(Option option) {
    if (option == Option.SEVERITY) {
      return ConfigurationTable.SEVERITIES;
    }
    boolean isKey =
        ConfigurationTable.ROOT.key(option.key()) != null && option != Option.ALL_DEPLOYMENTS;
    return isKey ? option.key() : null;
  }

  /** The property of the Maven plug-in, or null; that it is one is tested there. */
  static @Nullable String property(Option option) {
    return isGap(option, Place.MAVEN)
        ? null
        : "portkey." + RENAMED.getOrDefault(option, option.key());
  }

  static boolean isGap(Option option, Place place) {
    return GAPS.stream()
        .anyMatch(gap -> gap.options().contains(option) && gap.places().contains(place));
  }
}
