package org.ingest.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ingest.writing.OutputSchema;

/**
 * The columns of articles, made of the program's own JSON Schema: an object is a structure, an
 * object of unknown keys a map of JSON texts, a list an array. Any value may be missing.
 */
final class ArticleSchema {
  private final JsonNode definitions;

  private ArticleSchema(JsonNode definitions) {
    this.definitions = definitions;
  }

  static StructType get() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(OutputSchema.bytes());
    return (StructType) new ArticleSchema(schema.path("$defs")).type(schema.path("items"));
  }

  private DataType type(JsonNode schema) {
    if (schema.has("$ref")) {
      return type(definitions.path(schema.path("$ref").asText().replace("#/$defs/", "")));
    }
    if (schema.path("const").isBoolean()) {
      return DataTypes.BooleanType;
    }
    if (schema.has("enum")) {
      return DataTypes.StringType;
    }
    return switch (schema.path("type").asText()) {
      case "string" -> DataTypes.StringType;
      case "integer" -> DataTypes.LongType;
      case "number" -> DataTypes.DoubleType;
      case "boolean" -> DataTypes.BooleanType;
      case "array" -> DataTypes.createArrayType(type(schema.path("items")));
      case "object" -> schema.has("properties") ? structure(schema) : texts();
      default -> throw new IllegalStateException("no column for " + schema);
    };
  }

  private static DataType texts() {
    return DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
  }

  private StructType structure(JsonNode schema) {
    List<StructField> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      fields.add(DataTypes.createStructField(property.getKey(), type(property.getValue()), true));
    }
    return DataTypes.createStructType(fields);
  }
}
