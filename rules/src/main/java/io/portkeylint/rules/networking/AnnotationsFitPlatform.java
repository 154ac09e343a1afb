package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Ingress;
import io.portkeylint.model.Platform;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values for one platform hold nothing that only another reads. Where the platform is recognised
 * from the values there is nothing of another, so this is about a platform that somebody named.
 */
public final class AnnotationsFitPlatform implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK372", "annotations-fit-platform")
          .topic(Topic.NETWORKING)
          .severity(Severity.WARNING)
          .source(
              "guides of the three clouds, sections on external access and identity", Basis.IMPLIED)
          .summary("Annotations and the Ingress class are those of the platform in use.")
          .why("nothing on the platform reads them, so what they ask for is not made")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Platform platform = context.values().platform();
    if (platform == Platform.UNKNOWN) {
      return;
    }
    look(context, platform, context.values().serviceAccount().annotations());
    look(context, platform, context.values().service().annotations());
    Ingress ingress = context.values().ingress();
    if (ingress.enabled().is(true) && !isOfAnother(context, platform, ingress)) {
      look(context, platform, ingress.annotations());
    }
  }

  /** What is annotated for a class follows from the class, so that one is told alone. */
  private boolean isOfAnother(RuleContext context, Platform platform, Ingress ingress) {
    Setting<String> name = ingress.ingressClassName();
    String known = name.known();
    Platform other = known == null ? Platform.UNKNOWN : Platform.ofIngressClass(known);
    if (!isForeign(other, platform)) {
      return false;
    }
    Setting<String> annotation = firstForeign(platform, ingress.annotations());
    FindingBuilder finding =
        finding("the Ingress class " + name.quoted() + belongs(other, platform))
            .at(name, "nothing makes such an Ingress on " + upper(platform))
            .help("choose a class of " + upper(platform) + ", or name the platform that is meant");
    if (annotation != null) {
      finding.related(annotation.keySpan(), "read on " + upper(other) + " alone");
    }
    context.report(finding);
    return true;
  }

  private void look(RuleContext context, Platform platform, Annotations annotations) {
    Setting<String> annotation = firstForeign(platform, annotations);
    if (annotation == null) {
      return;
    }
    String key = String.valueOf(annotation.path().key());
    FindingBuilder finding =
        finding(
                "the annotation "
                    + Shown.quoted(key)
                    + belongs(Platform.ofAnnotation(key), platform))
            .atKey(annotation, "read by nothing on " + upper(platform))
            .help("remove it and its like, or name the platform that is meant");
    if (key.startsWith("eks.amazonaws.com/") || key.startsWith("azure.workload.identity/")) {
      finding.note("read as well where somebody has installed the webhook of that identity");
    }
    context.report(finding);
  }

  private static @Nullable Setting<String> firstForeign(
      Platform platform, Annotations annotations) {
    for (Setting<String> entry : annotations.entries()) {
      String key = entry.path().key();
      if (key != null && entry.isWritten() && isForeign(Platform.ofAnnotation(key), platform)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isForeign(Platform other, Platform platform) {
    return other != Platform.UNKNOWN && other != platform;
  }

  private static String belongs(Platform other, Platform platform) {
    return " belongs to " + upper(other) + ", but the values are for " + upper(platform);
  }

  private static String upper(Platform platform) {
    return platform.label().toUpperCase(Locale.ROOT);
  }
}
