package org.ingest.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code --columns} says: {@code text=body,date=published}. */
public final class ColumnNames {
  private static final List<String> ROLES =
      List.of("text", "title", "date", "url", "id", "source", "author");

  private ColumnNames() {}

  /**
   * @throws IllegalArgumentException with a message for the user
   */
  public static Map<String, String> parse(String typed) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : typed.isBlank() ? new String[0] : typed.split(",")) {
      int equals = pair.indexOf('=');
      String role = equals < 0 ? "" : pair.substring(0, equals).strip();
      String name = pair.substring(equals + 1).strip();
      if (!ROLES.contains(role) || name.isEmpty()) {
        throw new IllegalArgumentException(
            "expected --columns text=NAME,date=NAME with "
                + String.join(", ", ROLES)
                + ", found \""
                + pair
                + '"');
      }
      columns.put(role, name);
    }
    return columns;
  }
}
