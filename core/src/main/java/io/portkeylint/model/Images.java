package io.portkeylint.model;

/** {@code images}. */
public record Images(
    Image gateway,
    Image dataService,
    Image redis,
    Image minio,
    Image minioClient,
    Image etcd,
    Image milvus) {

  static Images of(SettingReader at) {
    return new Images(
        Image.of(at.section("gatewayImage")),
        Image.of(at.section("dataserviceImage")),
        Image.of(at.section("redisImage")),
        Image.of(at.section("minioImage")),
        Image.of(at.section("minioClientImage")),
        Image.of(at.section("etcdImage")),
        Image.of(at.section("milvusImage")));
  }
}
