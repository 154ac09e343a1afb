package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Image;
import io.portkeylint.model.Images;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;

/** A tag is text; a number does not come out as it was written. */
public final class TagIsText implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK609", "image-tag-is-string")
          .topic(Topic.IMAGES)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.IMPLIED)
          .constraints("image-tag-is-string")
          .summary("Image tags are quoted.")
          .why(
              "a number loses its trailing zeros and its digits, and the tag is that of another image")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Images images = context.values().images();
    look(context, images.gateway());
    look(context, images.dataService());
    look(context, images.redis());
    look(context, images.minio());
    look(context, images.minioClient());
    look(context, images.etcd());
    look(context, images.milvus());
  }

  private void look(RuleContext context, Image image) {
    Setting<String> tag = image.tag();
    String text = tag.known();
    if (text == null || !tag.isWritten()) {
      return;
    }
    if (!(context.effective().at(tag.path()) instanceof Value.Scalar value)) {
      return;
    }
    YamlScalar scalar = value.scalar();
    if (scalar.isString() || text.equals(scalar.text())) {
      return;
    }
    context.report(
        finding("the tag " + scalar.text() + " is read as a number and becomes `" + text + "`")
            .at(tag, "has to be quoted: `\"" + scalar.text() + "\"`")
            .help("write the tag in quotes")
            .fix("quote the tag", true, Edits.replace(tag, scalar.text())));
  }
}
