package io.portkeylint.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deployment that can be made smaller. */
record Sample(Tree defaults, @Nullable Tree umbrella, List<Tree> files, List<String> assignments) {

  Deployment deployment() {
    List<String> texts = new ArrayList<>();
    for (Tree file : files) {
      texts.add(Tree.file(file));
    }
    return new Deployment(
        Tree.file(defaults),
        umbrella == null ? null : Tree.file(umbrella),
        texts,
        assignments.isEmpty() ? null : String.join(",", assignments));
  }

  List<Sample> simpler() {
    List<Sample> simpler = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      simpler.add(new Sample(defaults, umbrella, Tree.without(files, i), assignments));
    }
    for (int i = 0; i < assignments.size(); i++) {
      simpler.add(new Sample(defaults, umbrella, files, Tree.without(assignments, i)));
    }
    for (Tree tree : defaults.simpler()) {
      simpler.add(new Sample(tree, umbrella, files, assignments));
    }
    if (umbrella != null) {
      for (Tree tree : umbrella.simpler()) {
        simpler.add(new Sample(defaults, tree, files, assignments));
      }
    }
    for (int i = 0; i < files.size(); i++) {
      for (Tree tree : files.get(i).simpler()) {
        simpler.add(new Sample(defaults, umbrella, Tree.with(files, i, tree), assignments));
      }
    }
    return simpler;
  }
}
