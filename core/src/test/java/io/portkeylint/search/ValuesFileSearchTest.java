package io.portkeylint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ValuesFileSearchTest {

  @TempDir Path folder;

  @Test
  void findsValuesFilesByNameInOrder() throws IOException {
    write("b/values.yaml", "a/values-prod.yml", "values.yaml", "values.prod.yaml");
    write("prod-values.yaml", "other.yaml", "valuesprod.yaml", "values.yaml.bak");

    assertThat(found())
        .containsExactly(
            "prod-values.yaml",
            "values.prod.yaml",
            "values.yaml",
            "a/values-prod.yml",
            "b/values.yaml");
  }

  @Test
  void leavesOutWhatIsNotTheUsersOwn() throws IOException {
    write(".github/values.yaml", "node_modules/x/values.yaml", "target/values.yaml");
    write("chart/Chart.yaml", "chart/values.yaml", "chart/charts/redis/values.yaml");
    write("chart/templates/values.yaml", "charts/values.yaml");

    assertThat(found()).containsExactly("chart/values.yaml", "charts/values.yaml");
  }

  @Test
  void leavesOutWhatGitIgnores() throws IOException {
    Files.createDirectories(folder.resolve(".git/info"));
    Files.writeString(folder.resolve(".git/info/exclude"), "local/\n");
    Files.writeString(
        folder.resolve(".gitignore"),
        "# a comment\nout/\n*-tmp.yaml\n/values-root.yaml\n!values-keep-tmp.yaml\n");
    write("values-a-tmp.yaml", "values-keep-tmp.yaml", "values-root.yaml", "out/values.yaml");
    write("sub/values-root.yaml", "sub/values-a-tmp.yaml", "sub/.gitignore", "local/values.yaml");
    write("sub/deep/values-x.yaml", "sub/deep/values-y.yaml", "sub/values-x.yaml");
    Files.writeString(folder.resolve("sub/.gitignore"), "deep/values-x.yaml\r\n");

    assertThat(found())
        .containsExactly(
            "values-keep-tmp.yaml",
            "sub/values-root.yaml",
            "sub/values-x.yaml",
            "sub/deep/values-y.yaml");
    assertThat(ValuesFileSearch.below(folder.resolve("sub")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("values-root.yaml", "values-x.yaml", "values-y.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksToFilesAndNoLoops() throws IOException {
    write("real/values.yaml");
    Files.createSymbolicLink(folder.resolve("real/loop"), folder);
    Files.createSymbolicLink(folder.resolve("values.yaml"), folder.resolve("real/values.yaml"));

    assertThat(found()).containsExactly("values.yaml", "real/values.yaml");
  }

  @Test
  void expandsPatterns() throws IOException {
    write("a/one.yaml", "a/b/two.yaml", "a/b/three.yml", "four.yaml");

    assertThat(ValuesFileSearch.matching(folder + "/a/**/*.yaml"))
        .containsExactly(folder.resolve("a/one.yaml"), folder.resolve("a/b/two.yaml"));
    assertThat(ValuesFileSearch.matching(folder + "/a/*.yaml"))
        .containsExactly(folder.resolve("a/one.yaml"));
    assertThat(ValuesFileSearch.matching(folder + "/*/b/t{wo,hree}.*"))
        .containsExactly(folder.resolve("a/b/three.yml"), folder.resolve("a/b/two.yaml"));
    assertThat(ValuesFileSearch.matching(folder + "/none*")).isEmpty();
  }

  @Test
  void aPatternLooksNoDeeperThanItSays() throws IOException {
    write("values.yaml", "a/values.yaml", "a/b/values.yaml", "a/b/c/values.yaml");

    assertThat(ValuesFileSearch.matching(folder + "/v*.yaml"))
        .containsExactly(folder.resolve("values.yaml"));
    assertThat(ValuesFileSearch.matching(folder + "/?/b/values.yaml"))
        .containsExactly(folder.resolve("a/b/values.yaml"));
    assertThat(ValuesFileSearch.matching(folder + "/a/**/values.yaml")).hasSize(3);
    assertThat(ValuesFileSearch.matching("/non[e]/values.yaml")).isEmpty();
  }

  @Test
  void aFolderThatIsIgnoredHoldsNothingAndAFileOfItsNameIsNotMeant() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(
        folder.resolve(".gitignore"),
        "values-a.yaml/\nvalues-b.yaml  \n\\!values-c.yaml\n\\#values-d.yaml\n");
    write("values-a.yaml", "values-b.yaml", "!values-c.yaml", "values-c.yaml");
    write("sub/values-e.yaml", "sub/deeper/values-e.yaml");
    Files.writeString(folder.resolve("sub/.gitignore"), "/values-e.yaml\n");

    assertThat(found())
        .containsExactly("values-a.yaml", "values-c.yaml", "sub/deeper/values-e.yaml");
  }

  private List<String> found() {
    return ValuesFileSearch.below(folder).stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a: 1\n");
    }
  }
}
