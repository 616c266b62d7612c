package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A file that is written beside its place, under a hidden name, and put there when it is whole: a
 * run that is killed, or finds the disk full, leaves the earlier file as it was. What an unfinished
 * run had written then stands in {@code NAME.unfinished}.
 *
 * <p>A pipe or a device is written as it is, and so is a file in a folder that takes no new ones.
 */
final class OutputFile implements Output {
  private static final int BUFFER = 1 << 16;
  private static final String UNFINISHED = ".unfinished";

  /** As the user gave it. */
  private final Path given;

  /** Where links lead to. */
  private final Path place;

  /** Written in the meantime; nothing when the place itself is. */
  private final Optional<Path> beside;

  private final Told stream;
  private final Thread cleaner = new Thread(this::leave);
  private boolean settled;

  private OutputFile(Path given, Path place, Optional<Path> beside) throws IOException {
    this.given = given;
    this.place = place;
    this.beside = beside;
    this.stream = new Told(beside.isPresent() ? created(beside.get()) : opened(place));
    if (beside.isPresent()) {
      Runtime.getRuntime().addShutdownHook(cleaner);
    }
  }

  private static OutputStream created(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static OutputStream opened(Path file) throws IOException {
    return Files.newOutputStream(file);
  }

  /**
   * @throws IOException when it cannot be written, with a message for the user
   */
  static OutputFile open(Path given) throws IOException {
    try {
      Path place = Files.exists(given) ? given.toRealPath() : given;
      boolean inPlace =
          Files.isSymbolicLink(place) || Files.exists(place) && !Files.isRegularFile(place);
      if (inPlace) {
        return new OutputFile(given, place, Optional.empty());
      }
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw new IOException("permission denied");
      }
      return beside(given, place);
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(given, e);
    }
  }

  private static OutputFile beside(Path given, Path place) throws IOException {
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path beside = place.resolveSibling(hidden(place) + random + UNFINISHED);
    try {
      return new OutputFile(given, place, Optional.of(beside));
    } catch (IOException e) {
      if (!Files.exists(place)) {
        throw e;
      }
      return new OutputFile(given, place, Optional.empty());
    }
  }

  /** What the hidden name begins with: short, and the same for one place. */
  private static String hidden(Path place) {
    return ".ingest-" + Integer.toHexString(place.getFileName().toString().hashCode()) + "-";
  }

  /**
   * What runs that did not end have left of a file, by whichever way they ended.
   *
   * @throws IOException when its folder cannot be read
   */
  static List<Path> leftovers(Path given) throws IOException {
    Path place = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
    if (!Files.isDirectory(place.getParent())) {
      return List.of();
    }
    String plain = place.getFileName() + UNFINISHED;
    try (Stream<Path> files = Files.list(place.getParent())) {
      return files.filter(each -> isLeftover(each.getFileName().toString(), plain, place)).toList();
    }
  }

  private static boolean isLeftover(String name, String plain, Path place) {
    return name.equals(plain) || name.startsWith(hidden(place)) && name.endsWith(UNFINISHED);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public synchronized void finish() throws IOException {
    stream.close();
    try {
      if (beside.isPresent()) {
        keepRights(beside.get());
        Files.move(
            beside.get(),
            place,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      settled = true;
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(given, e);
    }
  }

  /** Whoever could read and write the earlier file still can, as far as that may be set. */
  private void keepRights(Path file) {
    try {
      if (Files.exists(place)) {
        PosixFileAttributes earlier = Files.readAttributes(place, PosixFileAttributes.class);
        var rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        rights.setPermissions(earlier.permissions());
        rights.setGroup(earlier.group());
        rights.setOwner(earlier.owner());
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Another user's file, or a file system without rights: the new file is the writer's own.
    }
  }

  @Override
  public void close() {
    leave();
    if (beside.isPresent()) {
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // The program is ending already, and the hook finds all settled.
      }
    }
  }

  /** Leaves what was written where it is found, if the file was not finished. */
  private synchronized void leave() {
    if (settled) {
      return;
    }
    settled = true;
    stream.drop();
    try {
      if (beside.isPresent() && Files.size(beside.get()) == 0) {
        Files.delete(beside.get());
      } else if (beside.isPresent()) {
        Path left = place.resolveSibling(place.getFileName() + UNFINISHED);
        Files.move(beside.get(), left, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      // It stays under its hidden name.
    }
  }

  /** Names the file in what goes wrong. */
  private final class Told extends FilterOutputStream {
    private final OutputStream file;

    Told(OutputStream file) {
      super(new BufferedOutputStream(file, BUFFER));
      this.file = file;
    }

    /** {@code -o >(head -1)}: a pipe's reader may have had enough. */
    private IOException told(IOException e) {
      return ClosedPipeException.isClosedPipe(e)
          ? new ClosedPipeException(e)
          : FileFault.cannotBeWritten(given, e);
    }

    /** Closes the file without what is still in the buffer, which is part of an article. */
    void drop() {
      try {
        file.close();
      } catch (IOException e) {
        // It was broken already.
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        throw told(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw told(e);
      }
    }

    @Override
    public void close() throws IOException {
      flush();
      file.close();
    }
  }
}
