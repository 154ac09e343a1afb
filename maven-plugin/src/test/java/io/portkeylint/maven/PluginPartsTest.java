package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPartsTest {

  @TempDir Path folder;

  @Test
  void seesAnotherJarAndAnotherVersionOfIt() throws IOException {
    Path jar = Files.writeString(folder.resolve("rules.jar"), "1");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1000));
    String first = parts(jar.toUri().toURL());

    assertThat(parts(jar.toUri().toURL())).isEqualTo(first);
    assertThat(parts()).isNotEqualTo(first);

    Files.setLastModifiedTime(jar, FileTime.fromMillis(2000));
    assertThat(parts(jar.toUri().toURL())).isNotEqualTo(first);
  }

  @Test
  void doesWithoutJarsThatCannotBeLookedAt() throws IOException {
    assertThat(parts(new URL("https://example.com/a%20b.jar"))).contains("https://example.com/");
    assertThat(PluginParts.of(ClassLoader.getPlatformClassLoader())).isNotBlank();
  }

  private static String parts(URL... jars) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(jars)) {
      return PluginParts.of(loader);
    }
  }
}
