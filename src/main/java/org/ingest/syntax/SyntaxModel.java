package org.ingest.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Everything that the tagger and the parser know. The file is its own table in memory, after a
 * version and a checksum: reading takes milliseconds and needs no second, laid-out file.
 */
final class SyntaxModel {
  private static final int VERSION = 0x5e7a0001;
  private static final int HEADER = 2 * Integer.BYTES;

  private final TagSet tags;
  private final Clusters clusters;
  private final WeightTable tagger;
  private final StepTable steps;
  private final WeightTable relations;
  private final int width;

  SyntaxModel(
      TagSet tags,
      Clusters clusters,
      WeightTable tagger,
      StepTable steps,
      WeightTable relations,
      int width) {
    this.tags = tags;
    this.clusters = clusters;
    this.tagger = tagger;
    this.steps = steps;
    this.relations = relations;
    this.width = width;
  }

  TagSet tags() {
    return tags;
  }

  Clusters clusters() {
    return clusters;
  }

  WeightTable tagger() {
    return tagger;
  }

  StepTable steps() {
    return steps;
  }

  WeightTable relations() {
    return relations;
  }

  /** How many unfinished trees the steps were learned to be followed with. */
  int width() {
    return width;
  }

  void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    tags.write(out);
    clusters.write(out);
    tagger.write(out);
    steps.write(out);
    relations.write(out);
    out.writeByte(width);
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    ByteBuffer head = ByteBuffer.allocate(HEADER).putInt(VERSION).putInt((int) sum.getValue());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.array());
    whole.writeBytes(bytes.toByteArray());
    Files.write(file, whole.toByteArray());
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the file is missing, damaged or of another version
   */
  static SyntaxModel read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || in.getInt() != VERSION) {
      throw new IOException(file + ": not a syntax model of this version");
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, HEADER, bytes.length - HEADER);
    if (in.getInt() != (int) sum.getValue()) {
      throw new IOException(file + ": damaged");
    }
    try {
      return new SyntaxModel(
          TagSet.read(in),
          Clusters.read(in),
          WeightTable.read(in),
          StepTable.read(in),
          WeightTable.read(in),
          in.get());
    } catch (BufferUnderflowException | NegativeArraySizeException | IndexOutOfBoundsException e) {
      throw new IOException(file + ": damaged", e);
    }
  }
}
