package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
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

  /**
   * What the gateway chart gets.
   *
   * @param all the values of the deployment, without any defaults; used up
   */
  Draft select(Draft all) {
    Draft chartOnly = defaults == null ? null : Draft.of(null, defaults.values());
    boolean removable = chartOnly != null && chartOnly.entries().containsKey(key);
    Draft beneath = null;
    if (chartOnly != null) {
      beneath = own(chartOnly);
      handDown(chartOnly, beneath);
    }
    Draft stated = all.entries().get(key);
    if (stated != null && stated.isNull() && removable) {
      all.entries().remove(key);
    }
    Draft mine = own(all);
    if (defaults != null) {
      dropNulled(all, defaults.values());
    }
    if (beneath != null) {
      mine.underlay(beneath);
    }
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
  private static void dropNulled(Draft all, YamlMapping chart) {
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
    if (mine == null) {
      mine = Draft.emptyMapping(handed == null ? own.winner() : handed.winner());
      own.entries().put(GLOBAL, mine);
    }
    if (handed == null || !handed.isMapping() || !mine.isMapping()) {
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
