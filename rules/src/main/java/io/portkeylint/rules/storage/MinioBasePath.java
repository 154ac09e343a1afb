package io.portkeylint.rules.storage;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Logs for the in-cluster MinIO go to its API port and into the bucket that the chart makes. */
public final class MinioBasePath implements Rule {

  private static final String API_PORT = "9000";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK685", "minio-base-path")
          .topic(Topic.STORAGE)
          .source("chart README, \"MinIO (In-Cluster)\"", Basis.STATED)
          .since("1.5.0")
          .constraints("minio-base-path")
          .summary(
              "With the in-cluster MinIO, `LOG_STORE_BASEPATH` is `http://minio:9000/<bucket>`.")
          .why("at another port or in another bucket MinIO takes no logs")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> basePath = environment.variable("LOG_STORE_BASEPATH");
    String url = basePath.known();
    boolean deployed = context.values().minio().enabled().is(true);
    boolean custom = environment.variable("LOG_STORE").is("s3_custom");
    if (url == null || !deployed || !custom || !url.startsWith("http://minio")) {
      return;
    }
    int slash = url.indexOf('/', "http://".length());
    String place = slash < 0 ? url : url.substring(0, slash);
    if (!place.equals("http://minio") && !place.startsWith("http://minio:")) {
      return;
    }
    checkPort(context, basePath, place.substring("http://minio".length()));
    checkBucket(context, basePath, slash < 0 ? "" : url.substring(slash + 1));
  }

  private void checkPort(RuleContext context, Setting<String> basePath, String port) {
    if (port.equals(":" + API_PORT)) {
      return;
    }
    context.report(
        finding("`LOG_STORE_BASEPATH` does not name the API port of MinIO, " + API_PORT)
            .at(basePath, "MinIO takes requests at `http://minio:" + API_PORT + "`")
            .help(
                "write `http://minio:" + API_PORT + "/<bucket>`; 9001 is the port of the console"));
  }

  private void checkBucket(RuleContext context, Setting<String> basePath, String path) {
    Setting<String> bucket =
        context.values().environment().variable("LOG_STORE_GENERATIONS_BUCKET");
    String made = bucket.known();
    int slash = path.indexOf('/');
    String named = slash < 0 ? path : path.substring(0, slash);
    if (made == null || named.isEmpty() || named.equals(made)) {
      return;
    }
    context.report(
        finding("`LOG_STORE_BASEPATH` names another bucket than the one that the chart makes")
            .at(bucket, "the chart makes this bucket")
            .related(basePath, "logs go to another one")
            .help("write the same bucket in both variables")
            .fix("write `" + named + "`", false, Edits.replace(bucket, named)));
  }
}
