package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Image;
import io.portkeylint.model.ImageCredential;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import java.util.List;

/** A login is for the registry that the images come from. */
public final class RegistryOfLogin implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK604", "image-credentials-registry-host")
          .topic(Topic.IMAGES)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("image-credentials-registry-host", "mirror-needs-credentials")
          .summary("Registry logins are for the registries that the images come from.")
          .why("a login for another registry is not sent, and a private image is not pulled")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    List<ImageCredential> logins = context.values().imageCredentials();
    Image gateway = context.values().images().gateway();
    String repository = gateway.repository().known();
    boolean others = !context.values().part(KeyPath.of("imagePullSecrets")).isEmpty();
    if (repository == null || logins.isEmpty() || others) {
      return;
    }
    String wanted = ImageName.of(repository).host();
    for (ImageCredential login : logins) {
      String registry = login.registry().known();
      boolean unknown = registry == null && !login.registry().isAbsent();
      if (!login.create().is(true) || unknown) {
        return;
      }
      if (registry != null && ImageName.hostOfLogin(registry).equals(wanted)) {
        return;
      }
    }
    Setting<String> registry = logins.get(0).registry();
    if (registry.known() == null || !registry.isWritten()) {
      return;
    }
    PassThrough first = new PassThrough(registry.path(), null);
    context.report(
        finding("the registry login is not for `" + wanted + "`, where the gateway image lies")
            .at(first.path(), registry.span(), "has to name the registry of the images")
            .related(gateway.repository(), "comes from `" + wanted + "`")
            .help(
                wanted.equals("docker.io")
                    ? "set `registry: https://index.docker.io/v1/`"
                    : "add a login for `" + wanted + "`, or name a Secret in `imagePullSecrets`"));
  }
}
