package org.ingest.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes classes anew in which lambdas are classes of their own, and records are compared and
 * hashed by plain code. What they do stays the same.
 *
 * <p>The compiler leaves both to the running JVM, which links each place at its first call, and
 * whose quick compiler makes an object of a lambda that holds something by a call into the JVM.
 */
public final class PlainClasses {
  private final Map<String, byte[]> written = new TreeMap<>();

  /** By the outermost class the names of those that were made for it and its inner ones. */
  private final Map<String, List<String>> members = new HashMap<>();

  /** Makes the second folder one of all files of the first: classes anew, others as they are. */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    PlainClasses classes = new PlainClasses();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        classes.add(from.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    classes.write(to);
  }

  /** Takes a file by its name, a class or not. */
  void add(String name, byte[] bytes) {
    written.put(name, name.endsWith(".class") ? plain(bytes) : bytes);
  }

  private byte[] plain(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    RecordMethods records = new RecordMethods(writer);
    PlainLambdas lambdas = new PlainLambdas(records);
    reader.accept(lambdas, 0);
    for (LambdaClass lambda : lambdas.classes()) {
      written.put(lambda.name() + ".class", lambda.bytes(lambdas.nestHost()));
      members.computeIfAbsent(lambdas.nestHost(), any -> new ArrayList<>()).add(lambda.name());
    }
    return writer.toByteArray();
  }

  /** All files, by their names, in order. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>(written);
    members.forEach(
        (host, names) -> files.computeIfPresent(host + ".class", (any, is) -> listing(is, names)));
    return files;
  }

  /** The private members of a class are open to those of its nest, which its host lists. */
  private static byte[] listing(byte[] host, List<String> names) {
    ClassReader reader = new ClassReader(host);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            names.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }

  private void write(Path to) throws IOException {
    empty(to);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path path = to.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
