package io.portkeylint.model;

/**
 * {@code milvus}: the vector store that the chart can bring along, and its etcd.
 *
 * @param etcdEnv settings that become variables of etcd
 */
public record Milvus(
    Setting<Boolean> enabled,
    Setting<Integer> etcdPort,
    Annotations etcdEnv,
    Setting<String> etcdServiceType,
    Persistence etcdPersistence,
    Setting<Integer> grpcPort,
    Setting<Integer> httpPort,
    Setting<String> serviceType,
    Persistence persistence) {

  static Milvus of(SettingReader at) {
    SettingReader etcd = at.section("etcd");
    SettingReader milvus = at.section("milvus");
    return new Milvus(
        at.flag("enabled"),
        etcd.integer("port"),
        etcd.annotations("env"),
        etcd.section("service").text("serviceType"),
        Persistence.of(etcd.section("persistence")),
        milvus.integer("grpcPort"),
        milvus.integer("httpPort"),
        milvus.section("service").text("serviceType"),
        Persistence.of(milvus.section("persistence")));
  }
}
