package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays layers over each other as Helm 4.1 does. */
public final class Merger {

  private static final SetArgument.Kind[] ORDER = SetArgument.Kind.values();

  private final List<Layer> layers = new ArrayList<>();
  private final SetFiles setFiles;
  private final ListSpace space = new ListSpace();
  private @Nullable Draft written;

  private Merger(SetFiles setFiles) {
    this.setFiles = setFiles;
  }

  /**
   * Merges the layers of a deployment whose arguments name no file.
   *
   * @param defaults the chart's own values
   * @param files values files, in the order of their {@code -f} options
   * @param arguments {@code --set…} arguments, in the order of the command line; Helm's fixed order
   *     between their kinds is applied here
   * @throws WrongArgumentException when an argument is one that Helm refuses
   */
  public static EffectiveValues merge(
      Layer defaults, List<Layer> files, List<SetArgument> arguments) {
    return merge(defaults, files, arguments, SetFiles.none(), null);
  }

  /**
   * Merges the layers of a deployment.
   *
   * @param defaults the chart's own values
   * @param files values files, in the order of their {@code -f} options
   * @param arguments {@code --set…} arguments, in the order of the command line
   * @param setFiles gives the texts that {@code --set-file} names
   * @param umbrella the chart that the values are written for, when it is not the chart itself
   * @throws WrongArgumentException when an argument is one that Helm refuses, or the umbrella
   *     chart's values hold something else than a mapping for the chart
   */
  public static EffectiveValues merge(
      Layer defaults,
      List<Layer> files,
      List<SetArgument> arguments,
      SetFiles setFiles,
      @Nullable Umbrella umbrella) {
    Merger merger = new Merger(setFiles);
    merger.layers.add(defaults);
    if (umbrella != null && umbrella.defaults() != null) {
      merger.layers.add(umbrella.defaults());
    }
    for (Layer file : files) {
      merger.lay(file);
    }
    if (!arguments.isEmpty()) {
      for (SetArgument.Kind kind : ORDER) {
        for (SetArgument argument : arguments) {
          if (argument.kind() == kind) {
            merger.set(argument);
          }
        }
      }
    }
    return merger.over(defaults, umbrella);
  }

  private EffectiveValues over(Layer defaults, @Nullable Umbrella umbrella) {
    Draft all = written;
    if (umbrella != null) {
      Span nowhere = defaults.source().span(0, 0);
      Draft whole = all == null ? Draft.of(null, new YamlMapping(nowhere, List.of())) : all;
      return new EffectiveValues(
          layers,
          Coalescer.coalesceDependency(
              umbrella.select(whole, defaults.values()), defaults.values()));
    }
    if (all == null) {
      Value root = Coalescer.value(null, defaults.values());
      return new EffectiveValues(layers, (Value.Mapping) root);
    }
    return new EffectiveValues(layers, Coalescer.coalesce(all, defaults.values()));
  }

  private void lay(Layer layer) {
    layers.add(layer);
    if (written == null) {
      written = Draft.of(null, layer.values());
    } else {
      written.overlay(layer.values());
    }
  }

  private void set(SetArgument argument) {
    Source source = argument.source();
    YamlMapping object = argument.kind() == SetArgument.Kind.SET_JSON ? jsonObject(source) : null;
    if (object != null) {
      lay(new Layer(source, object));
      return;
    }
    Span whole = source.span(0, source.text().length());
    YamlMapping nothing = new YamlMapping(whole, List.of());
    List<Assignment> assignments = SetParser.parse(argument, setFiles);
    Draft alone = Draft.of(null, nothing);
    Draft all = written;
    if (all == null) {
      all = Draft.of(null, nothing);
      written = all;
    }
    for (Assignment assignment : assignments) {
      Assigner.assign(all, assignment, space);
      Assigner.assignAlone(alone, assignment, space);
    }
    YamlNode own = alone.toNode();
    if (!assignments.isEmpty() && own instanceof YamlMapping values) {
      layers.add(new Layer(source, values));
      all.touchedBy(new Occurrence(null, values));
    }
  }

  /** A whole object is laid over like a file; null when the argument is none. */
  private static @Nullable YamlMapping jsonObject(Source source) {
    String text = source.text();
    int start = 0;
    while (start < text.length() && GoJson.isGoSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || text.charAt(start) != '{') {
      return null;
    }
    GoJson json = new GoJson(source, start);
    YamlNode node = json.read();
    if (!json.isAtEnd()) {
      throw SetParser.refused(source, json.end(), "nothing can follow a JSON object here");
    }
    return node instanceof YamlMapping mapping ? mapping : null;
  }
}
