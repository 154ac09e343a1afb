package io.portkeylint.model;

/** {@code dataservice}. */
public record DataService(
    Setting<Boolean> enabled,
    Setting<String> name,
    Setting<Integer> containerPort,
    Annotations env,
    ServiceAccount serviceAccount,
    Setting<String> serviceType,
    Setting<Integer> servicePort,
    Annotations serviceAnnotations,
    Workload workload) {

  static DataService of(SettingReader at) {
    SettingReader service = at.section("service");
    return new DataService(
        at.flag("enabled"),
        at.text("name"),
        at.integer("containerPort"),
        at.annotations("env"),
        ServiceAccount.of(at.section("serviceAccount")),
        service.text("type"),
        service.integer("port"),
        service.annotations("annotations"),
        Workload.ofDataService(at));
  }
}
