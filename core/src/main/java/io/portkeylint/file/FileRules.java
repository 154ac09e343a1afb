package io.portkeylint.file;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what reading a file met with into findings. */
public final class FileRules {

  private static final String HELM = "behaviour of Helm 4, measured";

  private static final RuleInfo SYNTAX =
      rule("PK001", "yaml-syntax", Severity.ERROR)
          .summary("A values file is YAML that Helm reads.")
          .why("Helm refuses the file, so nothing is deployed")
          .build();

  private static final RuleInfo ENCODING =
      rule("PK002", "text-encoding", Severity.ERROR)
          .summary("A values file is UTF-8 text without control characters.")
          .why("Helm refuses the file, so nothing is deployed")
          .build();

  private static final RuleInfo DUPLICATE_KEY =
      rule("PK003", "no-key-repeated", Severity.WARNING)
          .summary("No key occurs twice in one mapping.")
          .why("Helm keeps the last one as a whole and drops the others without a word")
          .constraints("no-fragment-keys-repeated")
          .build();

  private static final RuleInfo LIMIT =
      rule("PK004", "readable-size", Severity.ERROR)
          .summary("A values file stays within the limits of size, depth and aliases.")
          .why("Beyond these bounds nothing was checked")
          .build();

  private static final RuleInfo IGNORED_TEXT =
      rule("PK005", "no-text-ignored", Severity.WARNING)
          .summary("All text of a values file is read.")
          .why("Helm does not read this part, and says nothing about it")
          .build();

  private static final RuleInfo MERGE_OVERRIDES =
      rule("PK006", "merge-key-first", Severity.WARNING)
          .summary("A merge key stands before the keys that are to override it.")
          .why("Helm carries out `<<` where it stands, so it overrides keys that come before it")
          .build();

  private static final RuleInfo FURTHER_DOCUMENT =
      rule("PK007", "one-document", Severity.WARNING)
          .summary("A values file holds one document.")
          .why("Helm 4 merges all documents of a file, Helm 3 reads only the first")
          .build();

  private static final RuleInfo DECEPTIVE_CHARACTER =
      rule("PK008", "no-deceptive-characters", Severity.WARNING)
          .summary("No character makes the text look other than it is read.")
          .why("A reviewer sees something else than what is deployed")
          .build();

  private static final RuleInfo OTHER_FILE =
      rule("PK009", "values-not-manifest", Severity.ERROR)
          .summary("A values file holds values, not a manifest or another kind of file.")
          .why("Helm takes any mapping for values, and nothing in this one configures the gateway")
          .build();

  private FileRules() {}

  public static List<RuleInfo> all() {
    return List.of(
        SYNTAX,
        ENCODING,
        DUPLICATE_KEY,
        LIMIT,
        IGNORED_TEXT,
        MERGE_OVERRIDES,
        FURTHER_DOCUMENT,
        DECEPTIVE_CHARACTER,
        OTHER_FILE);
  }

  /** That a file is something else than values, or null when it may be values. */
  public static @Nullable Finding otherFile(YamlMapping root) {
    OtherFile file = OtherFile.of(root);
    if (file == null) {
      return null;
    }
    return new Finding(
        OTHER_FILE,
        OTHER_FILE.severity(),
        "this is " + file.what() + ", not a values file",
        KeyPath.ROOT,
        new Label(file.sign().keySpan(), "no key of the chart; nothing else was checked"),
        List.of(),
        OTHER_FILE.why(),
        file.values(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Finding finding(YamlProblem problem) {
    RuleInfo rule = ruleOf(problem.kind());
    Span other = problem.other();
    return new Finding(
        rule,
        rule.severity(),
        problem.message(),
        KeyPath.ROOT,
        new Label(problem.span(), problem.label()),
        other == null ? List.of() : List.of(new Label(other, problem.otherLabel())),
        rule.why(),
        problem.help(),
        List.of(),
        List.of(),
        List.of());
  }

  private static RuleInfo ruleOf(YamlProblem.Kind kind) {
    return switch (kind) {
      case ENCODING -> ENCODING;
      case SYNTAX -> SYNTAX;
      case LIMIT -> LIMIT;
      case DUPLICATE_KEY -> DUPLICATE_KEY;
      case IGNORED_TEXT -> IGNORED_TEXT;
      case MERGE_OVERRIDES -> MERGE_OVERRIDES;
      case FURTHER_DOCUMENT -> FURTHER_DOCUMENT;
      case DECEPTIVE_CHARACTER -> DECEPTIVE_CHARACTER;
    };
  }

  private static RuleInfo.Builder rule(String id, String name, Severity severity) {
    return RuleInfo.rule(id, name).topic(Topic.FILE).severity(severity).source(HELM, Basis.CHART);
  }
}
