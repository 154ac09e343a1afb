package io.portkeylint.cli;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.search.Glob;
import io.portkeylint.search.ValuesFileSearch;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Operands that stand for more than one file. */
final class Inputs {

  private Inputs() {}

  /** Whether an operand is a file as it stands, or standard input. */
  static boolean isPlain(String operand) {
    if (operand.isEmpty()) {
      // For JDK 25 an empty name is the working directory, for JDK 17 nothing.
      return true;
    }
    File file = new File(operand);
    return file.isFile() || operand.equals("-") || !file.exists() && !Glob.isPattern(operand);
  }

  /**
   * The files that a folder or a pattern stands for, in the order of their names.
   *
   * @throws UnreadableInputException when there is none
   */
  static List<String> expand(String operand) {
    List<Path> files;
    boolean isFolder = new File(operand).isDirectory();
    try {
      files =
          isFolder
              ? ValuesFileSearch.below(Path.of(operand))
              : new File(operand).exists()
                  ? List.of(Path.of(operand))
                  : ValuesFileSearch.matching(operand);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(e.getInput() + ": " + ShownPath.noPath(e.getInput()));
    }
    if (files.isEmpty()) {
      throw new UnreadableInputException(
          isFolder
              ? operand + ": no values file in this folder or below (values.yaml, values-*.yaml, …)"
              : operand + (isWild(operand) ? ": no file matches" : ": no such file"));
    }
    List<String> names = new ArrayList<>(files.size());
    for (Path file : files) {
      names.add(file.toString());
    }
    return names;
  }

  /** Brackets and braces may as well be part of a name. */
  private static boolean isWild(String operand) {
    return operand.indexOf('*') >= 0 || operand.indexOf('?') >= 0;
  }

  /** The folder in which an operand lies. */
  static Path folder(String operand) {
    try {
      File file = new File(operand);
      if (file.isDirectory()) {
        return Path.of(operand);
      }
      if (file.isFile()) {
        String parent = file.getParent();
        return Path.of(parent == null ? "" : parent);
      }
      int wild = 0;
      while (wild < operand.length() && !Glob.isPattern(operand.substring(wild, wild + 1))) {
        wild++;
      }
      Path parent = Path.of(operand.substring(0, wild) + "x").getParent();
      return parent == null ? Path.of("") : parent;
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }
}
