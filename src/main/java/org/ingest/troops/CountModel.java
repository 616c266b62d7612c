package org.ingest.troops;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ingest.troops.model.ChoiceModel;

/**
 * What was learned from annotated counts. Read-only, shared between threads.
 *
 * @param judge tells whether a doubtful count is one of military people
 * @param status tells what happened to the counted
 * @param force tells whose they are
 * @param speaker tells whose claim it is
 * @param place tells where
 * @param date tells when
 */
public record CountModel(
    ChoiceModel judge,
    ChoiceModel status,
    ChoiceModel force,
    ChoiceModel speaker,
    ChoiceModel place,
    ChoiceModel date) {
  /** The model's file in the models folder. */
  public static final String FILE = "counts.bin";

  /** A model that knows nothing. */
  public static final CountModel NONE =
      new CountModel(
          ChoiceModel.NONE,
          ChoiceModel.NONE,
          ChoiceModel.NONE,
          ChoiceModel.NONE,
          ChoiceModel.NONE,
          ChoiceModel.NONE);

  private static final int VERSION = 0x1a9e0c02;

  /**
   * Reads the model of a {@code models} folder.
   *
   * @throws IOException when it is missing or unreadable, with a message for the user
   */
  public static CountModel load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    if (in.remaining() < Integer.BYTES || in.getInt() != VERSION) {
      throw new IOException(file + ": not a model of troop counts");
    }
    try {
      return new CountModel(
          ChoiceModel.read(in),
          ChoiceModel.read(in),
          ChoiceModel.read(in),
          ChoiceModel.read(in),
          ChoiceModel.read(in),
          ChoiceModel.read(in));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a model of troop counts: " + e.getMessage(), e);
    }
  }

  /** Writes the model into a {@code models} folder; the same model gives the same bytes. */
  public void save(Path folder) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))))) {
      out.writeInt(VERSION);
      for (ChoiceModel model : List.of(judge, status, force, speaker, place, date)) {
        model.write(out);
      }
    }
  }
}
