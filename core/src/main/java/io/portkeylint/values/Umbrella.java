package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart that depends on the gateway chart. Its values hold those of the gateway under the
 * dependency's alias or name, and hand {@code global} down to it.
 *
 * @param key the dependency's alias, or its name when it has none
 * @param defaults the umbrella chart's own {@code values.yaml}, or null when it has none or it is
 *     among the files of the deployment
 */
public record Umbrella(String key, @Nullable Layer defaults) {

  private static final String GLOBAL = "global";

  /** Whether any of the layers holds values for the dependency. */
  public static boolean isMentioned(String key, List<Layer> layers) {
    for (Layer layer : layers) {
      if (layer.values().entry(key) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the gateway chart gets. Helm goes over the defaults of both charts once before it looks at
   * what is deployed, which shows where {@code global} is not a mapping everywhere.
   *
   * @param all the values of the deployment, without any defaults; used up
   * @param chart the gateway chart's defaults
   */
  Draft select(Draft all, YamlMapping chart) {
    YamlMapping outer =
        defaults == null ? new YamlMapping(chart.span(), List.of()) : defaults.values();
    Draft beneath = Draft.of(null, outer);
    boolean mentioned = beneath.entries().containsKey(key);
    Draft mineBeneath = own(beneath);
    handDown(beneath, mineBeneath);
    YamlEntry global = chart.entry(GLOBAL);
    if (global != null) {
      mineBeneath.underlay(Draft.of(null, new YamlMapping(chart.span(), List.of(global))));
    }
    Draft stated = all.entries().get(key);
    if (stated != null && stated.isNull() && mentioned) {
      all.entries().remove(key);
    }
    Draft mine = own(all);
    layGlobals(all, outer);
    mine.underlay(mineBeneath);
    handDown(all, mine);
    return mine;
  }

  /** The dependency's part, made when it is not mentioned. */
  private Draft own(Draft values) {
    Draft own = values.entries().get(key);
    if (own == null) {
      own = Draft.emptyMapping(values.winner());
      values.entries().put(key, own);
    }
    if (!own.isMapping()) {
      Occurrence place = own.winner();
      String line =
          place.source().kind() == Source.Kind.FILE
              ? ":" + place.keyOrValueSpan().startPosition().line()
              : "";
      throw new WrongArgumentException(
          place.source().name() + line + ": the values of a dependency must be a mapping");
    }
    return own;
  }

  /** The umbrella's own globals with its defaults beneath them. */
  private static void layGlobals(Draft all, YamlMapping chart) {
    YamlEntry beneath = chart.entry(GLOBAL);
    Draft mine = all.entries().get(GLOBAL);
    if (beneath == null) {
      return;
    }
    Draft defaults = Draft.of(beneath.keySpan(), beneath.value());
    if (mine == null) {
      all.entries().put(GLOBAL, defaults);
    } else if (mine.isNull()) {
      all.entries().remove(GLOBAL);
    } else if (mine.isMapping() && defaults.isMapping()) {
      mine.underlay(defaults);
      removeNulls(mine, defaults);
    }
  }

  /** A null removes the default of its key, but only where there is one. */
  private static void removeNulls(Draft mine, Draft defaults) {
    for (Map.Entry<String, Draft> entry : defaults.entries().entrySet()) {
      Draft value = mine.entries().get(entry.getKey());
      Draft beneath = entry.getValue();
      if (value == null || value == beneath) {
        continue;
      }
      if (value.isNull() && !beneath.isNull()) {
        mine.entries().remove(entry.getKey());
      } else if (value.isMapping() && beneath.isMapping()) {
        removeNulls(value, beneath);
      }
    }
  }

  /** Globals of the umbrella win over those that it has for the dependency. */
  private static void handDown(Draft values, Draft own) {
    Draft mine = own.entries().get(GLOBAL);
    Draft handed = values.entries().get(GLOBAL);
    if (handed != null && !handed.isMapping() || mine != null && !mine.isMapping()) {
      return;
    }
    if (mine == null) {
      mine = Draft.emptyMapping(handed == null ? own.winner() : handed.winner());
      own.entries().put(GLOBAL, mine);
    }
    if (handed == null) {
      return;
    }
    for (Map.Entry<String, Draft> entry : handed.entries().entrySet()) {
      Draft existing = mine.entries().get(entry.getKey());
      Draft value = entry.getValue();
      if (existing != null && existing.isMapping() != value.isMapping()) {
        continue;
      }
      if (existing != null && existing.isMapping()) {
        value.underlay(existing);
      }
      mine.entries().put(entry.getKey(), value);
    }
  }
}
