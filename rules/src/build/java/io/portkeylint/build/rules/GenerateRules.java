package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the index of all rules: declared ones are compiled into string constants, classes are found
 * in the sources by their {@code RuleInfo.rule("PK…"}. Its arguments are the folders of the data,
 * of the sources and of what is generated. A mistake in a declaration ends the build with file,
 * line and column.
 */
public final class GenerateRules {

  /** Data that is no list of declarations. */
  private static final Set<String> OTHER_DATA =
      Set.of("stores.yaml", "not-checked.yaml", "annotations.yaml");

  private static final Pattern RULE_OF_CLASS =
      Pattern.compile("RuleInfo\\.rule\\(\\s*\"(PK\\d{3})\",\\s*\"([a-z0-9-]+)\"");

  private final RuleIndex index = new RuleIndex();
  private final Declarations declarations = new Declarations();

  private GenerateRules() {}

  public static void main(String[] arguments) throws IOException {
    new GenerateRules()
        .generate(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
  }

  private void generate(Path data, Path sources, Path output) throws IOException {
    DataFile stores = new DataFile(data.resolve("stores.yaml"));
    ChoiceRows choices = new ChoiceRows(stores, declarations);
    for (Path file : filesBelow(data, ".yaml")) {
      if (!OTHER_DATA.contains(file.getFileName().toString())) {
        new DeclarationCompiler(file, declarations, choices).compile(index);
      }
    }
    addClasses(sources);
    Path folder = output.resolve("io/portkeylint/rules");
    index.write(folder);
    JavaSource.write(folder.resolve("declared/Declarations.java"), declarations.logicSource());
    JavaSource.write(folder.resolve("declared/DeclarationTexts.java"), declarations.textsSource());
    new AnnotationCatalogue(new DataFile(data.resolve("annotations.yaml"))).write(output);
  }

  private void addClasses(Path sources) throws IOException {
    for (Path source : filesBelow(sources, ".java")) {
      Matcher found = RULE_OF_CLASS.matcher(Files.readString(source));
      if (found.find()) {
        String type = sources.relativize(source).toString().replace(".java", "");
        String constructor = "new " + type.replaceAll("[/\\\\]", ".") + "()";
        index.add(found.group(1), found.group(2), source.toString(), constructor);
      }
    }
  }

  private static List<Path> filesBelow(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }
}
