package org.ingest.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a value of one type into one of another, as the JVM does for lambdas: casts, boxes. */
final class Conversion {
  private static final Map<Integer, String> BOXES =
      Map.of(
          Type.BOOLEAN, "java/lang/Boolean",
          Type.CHAR, "java/lang/Character",
          Type.BYTE, "java/lang/Byte",
          Type.SHORT, "java/lang/Short",
          Type.INT, "java/lang/Integer",
          Type.LONG, "java/lang/Long",
          Type.FLOAT, "java/lang/Float",
          Type.DOUBLE, "java/lang/Double");

  private Conversion() {}

  /**
   * Writes the conversion of what lies on the stack.
   *
   * @param exact what the caller knows the given to be
   */
  static void write(Type given, Type asked, Type exact, MethodVisitor code) {
    if (asked.getSort() == Type.VOID) {
      drop(given, code);
    } else if (isPrimitive(given)) {
      if (isPrimitive(asked)) {
        widen(given, asked, code);
      } else {
        box(given, code);
      }
    } else {
      Type known = isPrimitive(exact) ? given : exact;
      if (isPrimitive(asked)) {
        unbox(given, known, asked, code);
      } else {
        cast(given, known, code);
        cast(known, asked, code);
      }
    }
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** The class whose objects hold a primitive type's values. */
  static String box(Type primitive) {
    return BOXES.get(primitive.getSort());
  }

  private static void drop(Type given, MethodVisitor code) {
    if (given.getSize() > 0) {
      code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static void cast(Type given, Type asked, MethodVisitor code) {
    if (!given.equals(asked) && !asked.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, asked.getInternalName());
    }
  }

  private static void box(Type given, MethodVisitor code) {
    String box = BOXES.get(given.getSort());
    String descriptor = "(" + given.getDescriptor() + ")L" + box + ";";
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
  }

  private static void unbox(Type given, Type known, Type asked, MethodVisitor code) {
    Type primitive = primitive(known, asked);
    Type box = Type.getObjectType(BOXES.get(primitive.getSort()));
    cast(given, box, code);
    String method = primitive.getClassName() + "Value";
    String descriptor = "()" + primitive.getDescriptor();
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), method, descriptor, false);
    widen(primitive, asked, code);
  }

  /** What a box holds; where the type is more general than a box, what is asked for. */
  private static Type primitive(Type box, Type asked) {
    return BOXES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(box.getInternalName()))
        .map(entry -> ofSort(entry.getKey()))
        .findAny()
        .orElse(asked);
  }

  private static Type ofSort(int sort) {
    return switch (sort) {
      case Type.BOOLEAN -> Type.BOOLEAN_TYPE;
      case Type.CHAR -> Type.CHAR_TYPE;
      case Type.BYTE -> Type.BYTE_TYPE;
      case Type.SHORT -> Type.SHORT_TYPE;
      case Type.INT -> Type.INT_TYPE;
      case Type.LONG -> Type.LONG_TYPE;
      case Type.FLOAT -> Type.FLOAT_TYPE;
      default -> Type.DOUBLE_TYPE;
    };
  }

  private static void widen(Type given, Type asked, MethodVisitor code) {
    int from = given.getSort();
    int to = asked.getSort();
    if (from == to || to <= Type.INT) {
      return;
    }
    boolean fromInt = from <= Type.INT;
    int opcode =
        switch (to) {
          case Type.LONG -> fromInt ? Opcodes.I2L : 0;
          case Type.FLOAT -> fromInt ? Opcodes.I2F : Opcodes.L2F;
          default -> fromInt ? Opcodes.I2D : from == Type.LONG ? Opcodes.L2D : Opcodes.F2D;
        };
    code.visitInsn(opcode);
  }
}
