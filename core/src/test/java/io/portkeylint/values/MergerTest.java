package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where merged values say that they come from, and what wrong arguments are told. */
class MergerTest {

  private static final Layer CHART =
      new Layer(Source.defaults("chart defaults"), read("a: 1\nm: {x: 1, w: 2}\nl: [1]\n"));

  @Test
  void aValueKnowsItsWinnerAndWhatItCovers() {
    EffectiveValues values = merge(List.of("m: {x: 2}\n", "m: {x: 3}\n"), "m.x=4");

    Value value = values.at(KeyPath.of("m.x"));
    assertThat(place(value.winner())).isEqualTo("--set #1 at 2 to 5");
    assertThat(value.covered())
        .extracting(MergerTest::place)
        .containsExactly("2.yaml at 4 to 8", "1.yaml at 4 to 8", "defaults at 9 to 13");
  }

  @Test
  void aMappingBelongsToTheLastLayerThatHasIt() {
    EffectiveValues values = merge(List.of("m: {x: 2}\n", "m: {z: 3}\n", "b: 1\n"));

    Value.Mapping mapping = (Value.Mapping) values.at(KeyPath.of("m"));
    assertThat(place(mapping.winner())).isEqualTo("2.yaml at 0 to 9");
    assertThat(mapping.covered()).hasSize(2);
    assertThat(mapping.entries()).containsOnlyKeys("x", "z", "w");
    assertThat(place(values.root().winner())).isEqualTo("3.yaml at 0 to 4");
  }

  @Test
  void aNullThatRemovesADefaultIsKept() {
    EffectiveValues values = merge(List.of("m: {x: null}\na: ~\n"));

    assertThat(values.root().get("a")).isNull();
    assertThat(place(values.root().deleted().get("a"))).isEqualTo("1.yaml at 13 to 17");
    Value.Mapping mapping = (Value.Mapping) values.at(KeyPath.of("m"));
    assertThat(mapping.deleted()).containsOnlyKeys("x");
  }

  @Test
  void anArgumentThatPatchesAListOfAFileLeavesTheOtherItemsWhereTheyAre() {
    EffectiveValues values = merge(List.of("l: [7, 8]\n"), "l[0]=9");

    assertThat(place(values.at(KeyPath.parse("l[0]")).winner())).startsWith("--set #1");
    assertThat(place(values.at(KeyPath.parse("l[1]")).winner())).isEqualTo("1.yaml at 7 to 8");
    assertThat(values.at(KeyPath.parse("l[0]")).covered()).hasSize(1);
  }

  @Test
  void everyLayerIsListedInTheOrderInWhichItCounts() {
    List<SetArgument> arguments =
        List.of(
            new SetArgument(SetArgument.Kind.SET_STRING, Source.argument("--set-string #1", "a=1")),
            new SetArgument(SetArgument.Kind.SET, Source.argument("--set #1", "a=2")),
            new SetArgument(SetArgument.Kind.SET_JSON, Source.argument("--set-json #1", "a=3")));
    EffectiveValues values = Merger.merge(CHART, List.of(), arguments);

    assertThat(values.layers())
        .extracting(layer -> layer.source().name())
        .containsExactly("chart defaults", "--set-json #1", "--set #1", "--set-string #1");
    assertThat(values.layers().get(2).values().entry("a")).isNotNull();
  }

  @Test
  void aMissingKeyIsAskedForInAFileRatherThanInAnArgument() {
    EffectiveValues values = merge(List.of("m: {z: 1}\n"), "m.x=4");

    assertThat(values.nearestWritten(KeyPath.of("m.new")).source().name()).isEqualTo("1.yaml");
    assertThat(values.nearestWritten(KeyPath.of("new")).source().name()).isEqualTo("1.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=secret,secret2 | --set #1, column 10: no value follows the key",
        "a[x]=secret | --set #1, column 2: what stands between `[` and `]` is no position in a list",
        "a[-1]=secret | --set #1, column 2: a position in a list cannot be negative",
        "a[65537]=secret | --set #1, column 2: a position in a list can be 65536 at most",
        "'a={secret' | --set #1, column 3: the list that starts with `{` is not closed with `}`",
        "m.x=1,m[0]=secret | --set #1, column 7: this is no list in --set #1",
        "b.c=secret | --set #1, column 1: this is no mapping in 1.yaml:2",
        "a[0]b=secret | --set #1, column 5: only `.`, `[` or `=` can follow `]`",
        "a..b=secret | --set #1, column 1: a key is empty",
      })
  void aWrongArgumentIsNamedWithoutItsText(String argument, String message) {
    assertThatThrownBy(() -> merge(List.of("z: 1\nb: text\n"), argument))
        .isInstanceOf(WrongArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void wrongJsonIsNamedWithoutItsText() {
    SetArgument json =
        new SetArgument(
            SetArgument.Kind.SET_JSON, Source.argument("--set-json #1", "a={\"k\": secret}"));

    assertThatThrownBy(() -> Merger.merge(CHART, List.of(), List.of(json)))
        .hasMessage("--set-json #1, column 9: no JSON value starts here");
  }

  @Test
  void aDeepPathIsRefusedAndNotFollowedToTheEndOfTheStack() {
    String deep = "a" + "[0]".repeat(100_000) + "=1";

    assertThatThrownBy(() -> merge(List.of(), deep)).hasMessageContaining("more than 1000 steps");
  }

  @Test
  @Timeout(20)
  void shortArgumentsCannotAskForEndlessLists() {
    String deep = "a" + "[65536]".repeat(900) + "=1";

    assertThatThrownBy(() -> merge(List.of(), deep)).hasMessageContaining("1000000 positions");
  }

  @Test
  @Timeout(20)
  void manyAssignmentsOfOneArgumentAreOneLayer() {
    StringBuilder argument = new StringBuilder("m.k=1");
    for (int i = 0; i < 50_000; i++) {
      argument.append(",m.k").append(i).append("=1");
    }

    EffectiveValues values = merge(List.of("m: {k: 0}\n"), argument.toString());
    assertThat(values.at(KeyPath.of("m")).covered()).hasSize(2);
    assertThat(values.at(KeyPath.of("m.k")).covered()).hasSize(1);
  }

  /** From the key to the end of the value. */
  private static String place(Occurrence place) {
    return place.source().name()
        + " at "
        + place.keyOrValueSpan().start()
        + " to "
        + place.span().end();
  }

  private static EffectiveValues merge(List<String> files, String... arguments) {
    List<Layer> layers = new ArrayList<>();
    for (String file : files) {
      Source source = Source.file(layers.size() + 1 + ".yaml", file);
      layers.add(new Layer(source, new YamlReader(YamlLimits.STANDARD).read(source).root()));
    }
    List<SetArgument> sets = new ArrayList<>();
    for (String argument : arguments) {
      sets.add(
          new SetArgument(
              SetArgument.Kind.SET, Source.argument("--set #" + (sets.size() + 1), argument)));
    }
    return Merger.merge(CHART, layers, sets);
  }

  private static YamlMapping read(String text) {
    Source source = Source.file("defaults", text);
    return new YamlReader(YamlLimits.STANDARD).read(source).root();
  }
}
