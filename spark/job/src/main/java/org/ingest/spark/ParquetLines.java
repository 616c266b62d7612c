package org.ingest.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * The rows of a Parquet file as JSON Lines, which the program reads as any others: its columns are
 * keys. Columns of lists and of columns are left out.
 */
final class ParquetLines extends InputStream {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".parquet";

  private final ParquetReader<Group> rows;
  private byte[] line = new byte[0];
  private int at;

  /**
   * @throws IOException when it is no Parquet file
   */
  ParquetLines(Path file, Configuration configuration) throws IOException {
    try {
      rows = ParquetReader.builder(new GroupReadSupport(), file).withConf(configuration).build();
      fill();
    } catch (RuntimeException e) {
      throw new IOException("no Parquet that can be read: " + e.getMessage(), e);
    }
  }

  static boolean isNamed(String path) {
    return path.endsWith(ENDING);
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, buffer, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (at < line.length) {
      return true;
    }
    Group row;
    try {
      row = rows.read();
    } catch (RuntimeException e) {
      throw new IOException("damaged Parquet: " + e.getMessage(), e);
    }
    if (row == null) {
      return false;
    }
    line = bytes(row);
    at = 0;
    return true;
  }

  private static byte[] bytes(Group row) {
    ObjectNode object = JSON.createObjectNode();
    for (int field = 0; field < row.getType().getFieldCount(); field++) {
      Type type = row.getType().getType(field);
      if (type.isPrimitive()
          && !type.isRepetition(Type.Repetition.REPEATED)
          && row.getFieldRepetitionCount(field) > 0) {
        put(object, type, row, field);
      }
    }
    try {
      byte[] json = JSON.writeValueAsBytes(object);
      byte[] line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
  }

  private static void put(ObjectNode object, Type type, Group row, int field) {
    String name = type.getName();
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> object.put(name, row.getBoolean(field, 0));
      case INT32 -> {
        int number = row.getInteger(field, 0);
        if (meaning instanceof DateLogicalTypeAnnotation) {
          object.put(name, LocalDate.ofEpochDay(number).toString());
        } else {
          object.put(name, number);
        }
      }
      case INT64 -> {
        long number = row.getLong(field, 0);
        if (meaning instanceof TimestampLogicalTypeAnnotation time) {
          object.put(name, instant(number, time.getUnit()).toString());
        } else {
          object.put(name, number);
        }
      }
      case FLOAT -> object.put(name, row.getFloat(field, 0));
      case DOUBLE -> object.put(name, row.getDouble(field, 0));
      case BINARY -> object.put(name, row.getBinary(field, 0).toStringUsingUTF8());
      default -> object.put(name, row.getValueToString(field, 0));
    }
  }

  private static Instant instant(long number, TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.ofEpochMilli(number);
      case MICROS -> Instant.EPOCH.plus(number, ChronoUnit.MICROS);
      case NANOS -> Instant.EPOCH.plusNanos(number);
    };
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
