package io.portkeylint.cli;

import io.portkeylint.SchemaValidator;
import io.portkeylint.UnreadableInputException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds what checks users' schemas: on the class path, else in the jar beside our own. That jar is
 * not named in our manifest, since the search for rules would then open it in every run.
 */
final class SchemaJar {

  private static final String NAME = "portkey-lint-schema.jar";

  private SchemaJar() {}

  /**
   * @throws UnreadableInputException when there is none
   */
  static SchemaValidator validator() {
    SchemaValidator found = first(SchemaJar.class.getClassLoader());
    Path jar = found == null ? jarBesideOurs() : null;
    if (jar != null) {
      found = first(loader(jar));
    }
    if (found == null) {
      throw new UnreadableInputException(
          "`--schema` needs " + NAME + " in the folder of portkey-lint.jar");
    }
    return found;
  }

  private static @Nullable SchemaValidator first(@Nullable ClassLoader loader) {
    for (SchemaValidator validator : ServiceLoader.load(SchemaValidator.class, loader)) {
      return validator;
    }
    return null;
  }

  private static @Nullable Path jarBesideOurs() {
    CodeSource source = SchemaJar.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI()).resolveSibling(NAME);
      return jar != null && Files.isRegularFile(jar) ? jar : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Stays open until the process ends: classes are loaded from it as they are needed. */
  private static ClassLoader loader(Path jar) {
    try {
      return new URLClassLoader(new URL[] {jar.toUri().toURL()}, SchemaJar.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
