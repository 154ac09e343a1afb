package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the pages of all rules into one file, which {@code explain} reads. */
public final class CollectPages {

  private CollectPages() {}

  /**
   * @param arguments the folder of the pages and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> pages = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "PK*.md")) {
      files.forEach(pages::add);
    }
    Collections.sort(pages);
    StringBuilder all = new StringBuilder(1 << 21);
    for (Path page : pages) {
      String text = Files.readString(page);
      all.append(text, text.indexOf("# "), text.length());
    }
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.getParent());
    Files.writeString(target, all);
  }
}
