package org.ingest.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jar that the program's classes and tables lie in. A class loader makes an address of each
 * resource and takes it apart again, which for the hundred small tables that a start reads takes
 * longer than to read them.
 */
final class OwnJar {
  private static final ZipFile JAR = open();

  private OwnJar() {}

  /** The jar, or null where the classes lie in a folder. */
  private static ZipFile open() {
    CodeSource source = OwnJar.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || !source.getLocation().getPath().endsWith(".jar")
          ? null
          : new ZipFile(Path.of(source.getLocation().toURI()).toFile());
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException
        | UnsupportedOperationException e) {
      return null;
    }
  }

  /**
   * A resource beside a class, wherever it lies; null where there is none.
   *
   * @param owner a class of any package
   */
  static InputStream resource(Class<?> owner, String name) throws IOException {
    ZipEntry entry =
        JAR == null ? null : JAR.getEntry(owner.getPackageName().replace('.', '/') + "/" + name);
    return entry == null ? owner.getResourceAsStream(name) : JAR.getInputStream(entry);
  }
}
