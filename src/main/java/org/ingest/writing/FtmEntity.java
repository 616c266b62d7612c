package org.ingest.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity of FollowTheMoney.
 *
 * @param schema the model's name for what it is: <i>Person</i>
 * @param properties each with its values, none without any
 */
record FtmEntity(String id, String schema, Map<String, List<String>> properties) {
  static FtmEntity of(String id, String schema) {
    return new FtmEntity(id, schema, new LinkedHashMap<>());
  }

  FtmEntity with(String property, List<String> values) {
    if (!values.isEmpty()) {
      properties.put(property, values);
    }
    return this;
  }

  FtmEntity with(String property, String value) {
    return with(property, List.of(value));
  }

  FtmEntity with(String property, Optional<String> value) {
    return with(property, value.stream().toList());
  }
}
