package io.portkeylint.model;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values as the chart's templates use them. Sections are read when they are first asked for;
 * keys that the chart version in use does not know are read all the same, which rules that apply to
 * a range of versions never ask for.
 */
public final class GatewayValues {

  private final EffectiveValues effective;
  private final SettingReader root;
  private final Doubts doubts;
  private final ChartVersion chart;
  private @Nullable Platform platform;
  private @Nullable Environment environment;
  private @Nullable ServiceAccount serviceAccount;
  private @Nullable Service service;
  private @Nullable McpService mcpService;
  private @Nullable Ingress ingress;
  private @Nullable DataService dataService;
  private @Nullable Images images;

  /** Texts and switches that were asked for by path; many rules ask for the same few. */
  private final Map<KeyPath, Setting<String>> texts = new HashMap<>();

  private final Map<KeyPath, Setting<Boolean>> flags = new HashMap<>();

  /**
   * @param platform the one that they are for, or null to recognise it
   * @param doubts paths whose values say nothing
   */
  public GatewayValues(
      EffectiveValues values, ChartVersion chart, @Nullable Platform platform, Doubts doubts) {
    this.platform = platform;
    this.effective = values;
    this.doubts = doubts;
    this.root = SettingReader.root(values, doubts);
    this.chart = chart;
  }

  /** The platform that the values are made for, as far as they tell. */
  public Platform platform() {
    Platform read = platform;
    if (read == null) {
      read = Platform.of(this);
      platform = read;
    }
    return read;
  }

  /** Variables of the gateway, and how they reach it. */
  public Environment environment() {
    Environment read = environment;
    if (read == null) {
      read = new Environment(root, chart);
      environment = read;
    }
    return read;
  }

  /** Identity of the gateway's pods. */
  public ServiceAccount serviceAccount() {
    ServiceAccount read = serviceAccount;
    if (read == null) {
      read = ServiceAccount.of(root.section("serviceAccount"));
      serviceAccount = read;
    }
    return read;
  }

  /** The gateway's Service. */
  public Service service() {
    Service read = service;
    if (read == null) {
      read = Service.of(root.section("service"));
      service = read;
    }
    return read;
  }

  /** The additional Service of the MCP server. */
  public McpService mcpService() {
    McpService read = mcpService;
    if (read == null) {
      read = McpService.of(root.section("mcpService"));
      mcpService = read;
    }
    return read;
  }

  public Ingress ingress() {
    Ingress read = ingress;
    if (read == null) {
      read = Ingress.of(root.section("ingress"));
      ingress = read;
    }
    return read;
  }

  public DataService dataService() {
    DataService read = dataService;
    if (read == null) {
      read = DataService.of(root.section("dataservice"));
      dataService = read;
    }
    return read;
  }

  /** Registry logins from which pull secrets are made. */
  public List<ImageCredential> imageCredentials() {
    List<ImageCredential> credentials = new ArrayList<>();
    for (SettingReader entry : root.items("imageCredentials")) {
      credentials.add(ImageCredential.of(entry));
    }
    return credentials;
  }

  public Images images() {
    Images read = images;
    if (read == null) {
      read = Images.of(root.section("images"));
      images = read;
    }
    return read;
  }

  /** Size, scaling and placement of the gateway's pods. */
  public Workload workload() {
    return Workload.ofGateway(root);
  }

  public Redis redis() {
    return Redis.of(root.section("redis"));
  }

  public Minio minio() {
    return Minio.of(root.section("minio"));
  }

  public Milvus milvus() {
    return Milvus.of(root.section("milvus"));
  }

  public VaultConfig vaultConfig() {
    return VaultConfig.of(root.section("vaultConfig"));
  }

  /** Any single value of the tree as text; a variable is better read from the environment. */
  public Setting<String> text(KeyPath path) {
    Setting<String> setting = texts.get(path);
    if (setting == null) {
      String key = path.key();
      setting = key == null ? nothing(path) : parent(path).text(key);
      texts.put(path, setting);
    }
    return setting;
  }

  /** Any switch of the tree. */
  public Setting<Boolean> flag(KeyPath path) {
    Setting<Boolean> setting = flags.get(path);
    if (setting == null) {
      String key = path.key();
      setting = key == null ? nothing(path) : parent(path).flag(key);
      flags.put(path, setting);
    }
    return setting;
  }

  private <T> Setting<T> nothing(KeyPath path) {
    return SettingReader.missing(effective, path);
  }

  /** Any part of the tree as it stands. */
  public PassThrough part(KeyPath path) {
    return new PassThrough(path, effective.at(path), effective.isPartial());
  }

  /** What belongs to one path is written at another; it is not to be reported as missing, too. */
  public void misspelt(KeyPath written, KeyPath meant) {
    doubts.misspelt(written, meant);
  }

  /** Whether nothing is known of the value at a path, because what is wrong there is reported. */
  public boolean isInDoubt(KeyPath path) {
    return doubts.cover(path);
  }

  private SettingReader parent(KeyPath path) {
    SettingReader reader = root;
    for (KeyPath step : path.steps()) {
      String key = step.key();
      if (key == null || step.equals(path)) {
        break;
      }
      reader = reader.section(key);
    }
    return reader;
  }
}
