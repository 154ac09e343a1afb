package io.portkeylint.maven;

import io.portkeylint.ToolVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the plug-in consists of in this build: a POM may give it rules of its own beside ours. */
final class PluginParts {

  private PluginParts() {}

  /**
   * A text that is another one for other jars, or for other versions of them.
   *
   * @param loader that of the plug-in
   */
  static String of(ClassLoader loader) throws IOException {
    StringBuilder parts = new StringBuilder(ToolVersion.get());
    if (loader instanceof URLClassLoader realm) {
      for (URL url : realm.getURLs()) {
        parts.append('\n').append(url).append(age(url));
      }
    }
    return parts.append('\n').toString();
  }

  private static String age(URL url) throws IOException {
    try {
      URI uri = url.toURI();
      Path jar = "file".equals(uri.getScheme()) ? Path.of(uri) : null;
      return jar == null || !Files.exists(jar)
          ? ""
          : " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
