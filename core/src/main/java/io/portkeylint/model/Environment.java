package io.portkeylint.model;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code environment}: the variables of the gateway, and how they reach it.
 *
 * <p>A variable may be written in {@code environment.data}, or come from elsewhere: from the Secret
 * of {@code existingSecret}, from Vault, from {@code envFrom} or {@code extraEnv}, or from a
 * mounted file whose path is the value. Whatever comes from elsewhere counts as present.
 */
public final class Environment {

  private static final ChartVersion VALUES_BESIDE_EXISTING_SECRET = new ChartVersion(1, 1, 5);

  /** The supplier of a variable whose value is the path of a file in the pod. */
  public static final String MOUNTED_FILE = "a mounted file";

  private static final String SECRET_KEYS = "environment.secretKeys";

  private final SettingReader section;
  private final SettingReader data;
  private final Setting<Boolean> create;
  private final Setting<Boolean> secret;
  private final Setting<String> existingSecret;
  private final Setting<Boolean> vault;

  /** Variables that were asked for; many rules ask for the same few. */
  private final Map<String, Setting<String>> read = new HashMap<>();

  /** What supplies a variable by name, for a reader. */
  private final Map<String, String> suppliers = new HashMap<>();

  /** What may supply any variable that has no value, or null. */
  private final @Nullable String anySupplier;

  /** Whether a key of the existing Secret, which nobody can look into, beats a chart default. */
  private final boolean defaultsGiveWay;

  /** What supplies every variable, whatever its value, or null. */
  private final @Nullable String everySupplier;

  Environment(SettingReader root, ChartVersion chart) {
    section = root.section("environment");
    data = section.section("data");
    create = section.flag("create");
    secret = section.flag("secret");
    existingSecret = section.text("existingSecret");
    vault = root.flag("useVaultInjection");
    boolean named = !existingSecret.isAbsent();
    addSecretKeys();
    boolean listed = !suppliers.isEmpty();
    addExtraEnv(root);
    if (vault.is(true)) {
      everySupplier = "Vault";
    } else if (named && !create.is(true) && chart.compareTo(VALUES_BESIDE_EXISTING_SECRET) < 0) {
      everySupplier = "environment.existingSecret";
    } else {
      everySupplier = null;
    }
    // Also where the chart looks past the Secret: that is what is wrong then.
    defaultsGiveWay = named && !listed;
    if (defaultsGiveWay) {
      anySupplier = "environment.existingSecret";
    } else if (!root.passThrough("envFrom").isEmpty()) {
      anySupplier = "envFrom";
    } else if (hasContainerEnvironment(root)) {
      anySupplier = "extraContainerConfig";
    } else {
      anySupplier = null;
    }
  }

  /** Whether the chart makes a Secret or ConfigMap of the variables. */
  public Setting<Boolean> create() {
    return create;
  }

  /** Whether it is a Secret; else it is a ConfigMap. */
  public Setting<Boolean> secret() {
    return secret;
  }

  public Setting<String> existingSecret() {
    return existingSecret;
  }

  /** {@code useVaultInjection}. */
  public Setting<Boolean> vaultInjection() {
    return vault;
  }

  /** The names that {@code secretKeys} lists. */
  public List<Setting<String>> secretKeys() {
    List<Setting<String>> names = new ArrayList<>();
    if (section.get("secretKeys") instanceof Value.Sequence list) {
      KeyPath path = section.path().child("secretKeys");
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof Value.Scalar item) {
          names.add(section.textOf(path.item(i), item));
        }
      }
    }
    return names;
  }

  /** One variable; an empty text counts as absent. */
  public Setting<String> variable(String name) {
    Setting<String> setting = read.get(name);
    if (setting == null) {
      setting = read(name);
      read.put(name, setting);
    }
    return setting;
  }

  private Setting<String> read(String name) {
    KeyPath path = data.path().child(name);
    Value value = data.get(name);
    String supplier = suppliers.get(name);
    if (supplier != null || everySupplier != null && value != null) {
      String by = supplier != null ? supplier : String.valueOf(everySupplier);
      Setting<String> written = data.text(name);
      boolean certain = supplier != null || !written.isAbsent();
      return new Setting.External<>(path, written.place(), by, certain);
    }
    Setting<String> setting = data.text(name);
    if (anySupplier != null && (setting.isAbsent() || defaultsGiveWay && !setting.isWritten())) {
      return new Setting.External<>(path, setting.place(), anySupplier, false);
    }
    if (setting instanceof Setting.Known<String> known && StandIn.isFilePath(known.text())) {
      return new Setting.External<>(path, setting.place(), MOUNTED_FILE, true);
    }
    return setting;
  }

  /** A variable as the whole number that the chart makes of it; of other text it makes 0. */
  public Setting<Integer> port(String name) {
    Setting<String> text = variable(name);
    if (text instanceof Setting.Known<String>) {
      return data.integer(name);
    }
    if (text instanceof Setting.Absent<String> absent) {
      return new Setting.Absent<>(absent.path(), absent.place(), absent.emptied());
    }
    return new Setting.External<>(text.path(), text.place(), "the variable's own text", true);
  }

  /** Whether a source outside of {@code environment} brings the variable to the pods, or may. */
  public boolean isBroughtFromOutside(String name) {
    String supplier = suppliers.get(name);
    return supplier != null && !supplier.equals(SECRET_KEYS) || anySupplier != null;
  }

  /** All variables that any layer names, defaults included, in their order. */
  public List<Setting<String>> variables() {
    List<Setting<String>> variables = new ArrayList<>();
    for (String name : data.keys()) {
      variables.add(variable(name));
    }
    return variables;
  }

  /** Also without the name of a Secret: that is what is wrong then, not that each is missing. */
  private void addSecretKeys() {
    for (Setting<String> name : secretKeys()) {
      String known = name.known();
      if (known != null) {
        suppliers.put(known, SECRET_KEYS);
      }
    }
  }

  private void addExtraEnv(SettingReader root) {
    for (SettingReader entry : root.items("extraEnv")) {
      if (entry.get("name") instanceof Value.Scalar name) {
        suppliers.put(name.scalar().text(), "extraEnv");
      }
    }
  }

  private static boolean hasContainerEnvironment(SettingReader root) {
    SettingReader container = root.section("extraContainerConfig");
    return !container.passThrough("env").isEmpty() || !container.passThrough("envFrom").isEmpty();
  }

  /** How the value of a variable is typed in the values, or null when it is not written there. */
  public @Nullable YamlScalar scalar(String name) {
    return data.get(name) instanceof Value.Scalar value ? value.scalar() : null;
  }
}
