package org.ingest.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class PlainClassesTest {
  /** What lambdas and references to methods there are, each with what it gives. */
  public static final class Sample implements Supplier<List<Object>> {
    private final int number = 7;

    @Override
    public List<Object> get() {
      List<Object> given = new ArrayList<>();
      values(given);
      numbers(given);
      held(3, 4L, 2.5, (short) 5, 'c', true, "text", given);
      return given;
    }

    private void values(List<Object> given) {
      Function<String, Integer> length = String::length;
      Supplier<List<String>> list = ArrayList::new;
      IntFunction<String[]> array = String[]::new;
      BiFunction<String, String, Boolean> equal = String::equals;
      Predicate<String> empty = String::isEmpty;
      Function<Integer, Inner> inner = Inner::new;
      Supplier<Integer> own = this::twice;
      BinaryOperator<String> joined = (a, b) -> a + b;
      given.add(length.apply("four") + length.apply(""));
      given.add(list.get());
      given.add(array.apply(2).length);
      given.add(equal.apply("a", "a"));
      given.add(empty.negate().test("a"));
      given.add(inner.apply(8).value);
      given.add(own.get());
      given.add(joined.andThen(String::length).apply("ab", "c"));
      given.add(Map.of("a", 1).entrySet().stream().mapToInt(Map.Entry::getValue).sum());
      given.add(IntStream.range(0, 3).boxed().collect(Collectors.toMap(i -> i, i -> "" + i)));
      given.add(Shape.FLAT.name(2));
    }

    private int twice() {
      return 2 * number;
    }

    private static void numbers(List<Object> given) {
      IntToLongFunction wide = Math::abs;
      ToDoubleFunction<Integer> real = Integer::intValue;
      ToIntFunction<Character> code = c -> c;
      IntPredicate even = i -> i % 2 == 0;
      DoubleSupplier fromInt = () -> 3;
      LongSupplier fromChar = () -> 'a';
      Runnable dropped = () -> given.add(wide.applyAsLong(-5));
      Runnable longDropped = () -> Math.abs(-4L);
      dropped.run();
      longDropped.run();
      given.add(real.applyAsDouble(6));
      given.add(code.applyAsInt('b'));
      given.add(even.test(4));
      given.add(fromInt.getAsDouble());
      given.add(fromChar.getAsLong());
    }

    private static void held(
        int i, long l, double d, short s, char c, boolean b, String text, List<Object> given) {
      Supplier<String> all = () -> i + " " + l + " " + d + " " + s + " " + c + " " + b + " " + text;
      given.add(all.get());
      IntFunction<Runnable> within = n -> () -> given.add(n + i);
      within.apply(10).run();
    }

    private record Inner(int value) {}
  }

  /** An interface with a body of its own that makes one. */
  interface Shape {
    Shape FLAT = () -> "flat";

    String get();

    default String name(int times) {
      Supplier<String> once = () -> get() + count(times);
      return once.get();
    }

    private int count(int times) {
      IntFunction<Integer> next = i -> i + times;
      return next.apply(1);
    }
  }

  /** A record of all kinds of values. */
  public record Sorts(
      boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j) {}

  /** Makes pairs of records. */
  public static final class Pairs implements Supplier<List<Object>> {
    @Override
    public List<Object> get() {
      Sorts one = new Sorts(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, null, null);
      List<Object> found = new ArrayList<>();
      for (Sorts other :
          List.of(
              new Sorts(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, null, null),
              new Sorts(true, (byte) 1, 'c', (short) 2, 3, 4L, -0.0f, Double.NaN, null, null),
              new Sorts(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, 0, null, null),
              new Sorts(true, (byte) 1, 'c', (short) 2, 3, 5L, 0.0f, Double.NaN, null, null),
              new Sorts(true, (byte) 1, 'c', (short) 2, 4, 4L, 0.0f, Double.NaN, null, null),
              new Sorts(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, "", null),
              new Sorts(false, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, Double.NaN, null, null))) {
        found.add(one.equals(other));
        found.add(other.hashCode());
      }
      found.add(one.equals(one));
      found.add(one.equals(null));
      found.add(one.equals((Object) "text"));
      return found;
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(PlainClassesTest.class.getClassLoader());
      this.files = files;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = files.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }

  private static Map<String, byte[]> plain() throws IOException {
    PlainClasses classes = new PlainClasses();
    for (Class<?> sample :
        List.of(
            PlainClassesTest.class,
            Sample.class,
            Sample.Inner.class,
            Shape.class,
            Sorts.class,
            Pairs.class,
            Casts.class)) {
      String file = sample.getName().replace('.', '/') + ".class";
      try (InputStream in = PlainClassesTest.class.getClassLoader().getResourceAsStream(file)) {
        classes.add(file, in.readAllBytes());
      }
    }
    return classes.files();
  }

  private static Object given(Class<?> sample) throws ReflectiveOperationException, IOException {
    Class<?> plain = new Loader(plain()).loadClass(sample.getName());
    assertNotEquals(sample, plain);
    return ((Supplier<?>) plain.getDeclaredConstructor().newInstance()).get();
  }

  @Test
  void lambdasGiveWhatTheyGaveBefore() throws ReflectiveOperationException, IOException {
    assertEquals(new Sample().get(), given(Sample.class));
  }

  @Test
  void recordsAreEqualAndHashedAsBefore() throws ReflectiveOperationException, IOException {
    assertEquals(new Pairs().get(), given(Pairs.class));
  }

  @Test
  void nothingIsLeftToBeLinked() throws IOException {
    Map<String, byte[]> files = plain();
    assertTrue(files.keySet().stream().anyMatch(name -> name.contains("Sample$$L")));
    files.forEach((name, bytes) -> assertFalse(isLinkedLater(bytes), name));
  }

  @Test
  void castsAsTheCallerWould() throws ReflectiveOperationException, IOException {
    Class<?> plain = new Loader(plain()).loadClass(Casts.class.getName());
    assertThrows(ClassCastException.class, ((Supplier<?>) newOf(plain))::get);
  }

  private static Object newOf(Class<?> plain) throws ReflectiveOperationException {
    return plain.getDeclaredConstructor().newInstance();
  }

  /** Gives a text where a number is asked for. */
  public static final class Casts implements Supplier<Object> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object get() {
      Function<Integer, Integer> next = number -> number + 1;
      return ((Function) next).apply("text");
    }
  }

  private static boolean isLinkedLater(byte[] bytes) {
    boolean[] found = new boolean[1];
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String called, String made, Handle bootstrap, Object... arguments) {
                    found[0] |= !called.equals("toString") && !called.startsWith("makeConcat");
                  }
                };
              }
            },
            0);
    return found[0];
  }
}
