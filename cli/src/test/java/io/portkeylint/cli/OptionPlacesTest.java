package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.cli.OptionPlaces.Place;
import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.config.Form;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An option has a variable, a key of the configuration and a property, or a reason to lack it. */
class OptionPlacesTest {

  @ParameterizedTest
  @EnumSource
  void eachOptionIsEverywhereOrSaysWhyNot(Option option) {
    assertThat(option.isSetting())
        .as("a variable")
        .isEqualTo(!OptionPlaces.isGap(option, Place.ENVIRONMENT));
    assertThat(OptionPlaces.key(option) != null)
        .as("a key of the configuration")
        .isEqualTo(!OptionPlaces.isGap(option, Place.CONFIGURATION));
  }

  @Test
  void eachKeyOfTheConfigurationIsAnOption() {
    Set<String> keys = new TreeSet<>();
    for (Form.Key key : ConfigurationTable.ROOT.keys()) {
      keys.add(key.name());
    }
    for (Option option : Option.values()) {
      keys.remove(String.valueOf(OptionPlaces.key(option)));
    }

    assertThat(keys)
        .as("deployments are chosen by options; reasons have room in a file alone")
        .containsExactly("deployments", "ignores");
  }
}
