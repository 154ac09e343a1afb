package io.portkeylint.userschema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of one run, and the only way to what they refer to: local files. */
final class SchemaFiles {

  private static final int LARGEST = 8 << 20;

  private static final Map<String, SpecificationVersion> DRAFTS =
      Map.of(
          "http://json-schema.org/draft-07/schema", SpecificationVersion.DRAFT_7,
          "https://json-schema.org/draft/2019-09/schema", SpecificationVersion.DRAFT_2019_09,
          "https://json-schema.org/draft/2020-12/schema", SpecificationVersion.DRAFT_2020_12);

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<SchemaFile> files;

  /** The texts of the schemas under the identifiers that they give themselves. */
  private final Map<String, String> byId = new HashMap<>();

  /** What was only referred to, under its identifiers. */
  private final Map<String, @Nullable SchemaFile> read = new HashMap<>();

  private SchemaFiles(List<SchemaFile> files) {
    this.files = files;
    for (SchemaFile file : files) {
      String id = file.tree().path("$id").asText();
      if (!id.isEmpty()) {
        byId.put(id, file.text());
      }
    }
  }

  /**
   * @throws UnreadableInputException when one cannot be read or is not JSON
   */
  static SchemaFiles read(List<Input.File> schemas) {
    List<SchemaFile> files = new ArrayList<>();
    for (Input.File schema : schemas) {
      String text = text(schema);
      files.add(
          new SchemaFile(
              schema.name(), schema.path().toUri().toString(), text, tree(schema.name(), text)));
    }
    return new SchemaFiles(files);
  }

  private static String text(Input.File schema) {
    try {
      if (Files.size(schema.path()) > LARGEST) {
        throw new UnreadableInputException(schema.name() + ": a schema of more than 8 MiB");
      }
      return Files.readString(schema.path());
    } catch (IOException e) {
      throw new UnreadableInputException(schema.name() + ": the schema cannot be read", e);
    }
  }

  private static JsonNode tree(String name, String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      if (!tree.isObject() && !tree.isBoolean()) {
        throw new UnreadableInputException(name + ":1:1: a schema is an object");
      }
      return tree;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UnreadableInputException(
          name + where + ": the schema is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The schema in which a keyword stands: references lead into other files.
   *
   * @param from the one that was applied
   * @return null when it is none of a user's files, such as that of a draft
   */
  @Nullable SchemaFile holding(SchemaLocation keyword, SchemaFile from) {
    AbsoluteIri iri = keyword.getAbsoluteIri();
    if (iri == null || from.isCalled(iri.toString())) {
      return from;
    }
    for (SchemaFile file : files) {
      if (file.isCalled(iri.toString())) {
        return file;
      }
    }
    return read.computeIfAbsent(iri.toString(), other -> other(from, iri));
  }

  private static @Nullable SchemaFile other(SchemaFile from, AbsoluteIri iri) {
    String text = iri.toString();
    InputStreamSource source = localFile(iri);
    if (source == null) {
      return null;
    }
    String name = from.name().substring(0, from.name().lastIndexOf('/') + 1);
    name += text.substring(text.lastIndexOf('/') + 1);
    try (InputStream in = source.getInputStream()) {
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SchemaFile(name, text, content, JSON.readTree(content));
    } catch (IOException e) {
      return null;
    }
  }

  List<SchemaFile> all() {
    return files;
  }

  /**
   * Makes a validator of a schema that its draft's own schema accepts.
   *
   * @throws UnreadableInputException when it does not, with the place of the first fault
   */
  Schema compile(SchemaFile file) {
    SpecificationVersion draft = draft(file);
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            draft,
            builder ->
                builder
                    .schemas(byId)
                    .resourceLoaders(loaders -> loaders.add(SchemaFiles::localFile))
                    .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    try {
      Schema own = registry.getSchema(SchemaLocation.of(draft.getDialectId()));
      for (Error error : own.validate(file.tree())) {
        throw new UnreadableInputException(
            file.name()
                + file.at(error.getInstanceLocation())
                + ": not a usable schema: `"
                + error.getInstanceLocation()
                + "` "
                + error.getMessage());
      }
      Schema schema = registry.getSchema(SchemaLocation.of(file.iri()), file.tree());
      schema.initializeValidators();
      return schema;
    } catch (SchemaException e) {
      throw file.isNoSchema(e);
    }
  }

  private static SpecificationVersion draft(SchemaFile file) {
    String given = file.tree().path("$schema").asText();
    if (given.isEmpty()) {
      return SpecificationVersion.DRAFT_2020_12;
    }
    String name = given.endsWith("#") ? given.substring(0, given.length() - 1) : given;
    SpecificationVersion draft = DRAFTS.get(name);
    if (draft == null) {
      throw new UnreadableInputException(
          file.name() + ": `$schema` is none of draft-07, 2019-09 and 2020-12");
    }
    return draft;
  }

  /** Null for all that is no local file: it is then not found, and nothing is fetched. */
  private static @Nullable InputStreamSource localFile(AbsoluteIri iri) {
    String text = iri.toString();
    if (!text.startsWith("file:")) {
      return null;
    }
    try {
      Path path = Path.of(URI.create(text));
      return () -> Files.newInputStream(path);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
