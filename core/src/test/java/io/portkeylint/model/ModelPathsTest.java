package io.portkeylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where each part of the model is read from. */
class ModelPathsTest {

  @Test
  void partsOfTheModelHavePaths() throws ReflectiveOperationException {
    GatewayValues model = Written.of("imageCredentials: [{}, {}]").model();
    StringBuilder told = new StringBuilder();
    for (Object part :
        List.of(
            model.serviceAccount(),
            model.service(),
            model.mcpService(),
            model.ingress(),
            model.dataService(),
            model.images(),
            model.workload(),
            model.redis(),
            model.minio(),
            model.milvus(),
            model.vaultConfig())) {
      told.append(part.getClass().getSimpleName()).append('\n');
      tell(part, "  ", told);
    }
    assertThat(model.imageCredentials()).hasSize(2);
    told.append("ImageCredential\n");
    tell(model.imageCredentials().get(1), "  ", told);

    assertThat(Path.of("src/test/resources/io/portkeylint/model/paths.txt"))
        .content()
        .isEqualTo(told.toString());
  }

  @Test
  void aPartIsReadOnce() {
    GatewayValues model = Written.of("a: 1").model();

    assertThat(model.serviceAccount()).isSameAs(model.serviceAccount());
    assertThat(model.service()).isSameAs(model.service());
    assertThat(model.mcpService()).isSameAs(model.mcpService());
    assertThat(model.ingress()).isSameAs(model.ingress());
    assertThat(model.dataService()).isSameAs(model.dataService());
    assertThat(model.images()).isSameAs(model.images());
    assertThat(model.environment()).isSameAs(model.environment());
  }

  private static void tell(Object part, String indent, StringBuilder told)
      throws ReflectiveOperationException {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(part);
      told.append(indent).append(component.getName());
      if (value instanceof Setting<?> setting) {
        told.append(": ").append(setting.path()).append('\n');
      } else if (value instanceof PassThrough copied) {
        told.append(": ").append(copied.path()).append(" as it stands\n");
      } else if (value instanceof Annotations annotations) {
        told.append(": ").append(annotations.path()).append(".*\n");
      } else {
        told.append('\n');
        tell(value, indent + "  ", told);
      }
    }
  }
}
