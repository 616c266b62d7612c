package org.ingest.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Writes how records are compared and hashed as code where the compiler leaves it to the JVM. */
final class RecordMethods extends ClassVisitor {
  private static final String FACTORY = "java/lang/runtime/ObjectMethods";
  private static final String OBJECTS = "java/util/Objects";

  private final List<Component> components = new ArrayList<>();

  /** The types of the methods that are asked for, by name. */
  private final Map<String, String> wanted = new TreeMap<>();

  private String name;

  private record Component(String name, Type type) {}

  RecordMethods(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(
      int version, int access, String className, String signature, String above, String[] types) {
    name = className;
    super.visit(version, access, className, signature, above, types);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, String signature) {
    components.add(new Component(component, Type.getType(descriptor)));
    return super.visitRecordComponent(component, descriptor, signature);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String made, Handle bootstrap, Object... arguments) {
        // how a record is written as text is asked for by nothing that must be quick
        if (bootstrap.getOwner().equals(FACTORY) && !called.equals("toString")) {
          wanted.put(called, made);
          super.visitMethodInsn(Opcodes.INVOKESTATIC, name, plain(called), made, false);
        } else {
          super.visitInvokeDynamicInsn(called, made, bootstrap, arguments);
        }
      }
    };
  }

  private static String plain(String method) {
    return method + "$plain";
  }

  @Override
  public void visitEnd() {
    wanted.forEach(
        (method, type) -> {
          int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
          MethodVisitor code = super.visitMethod(access, plain(method), type, null, null);
          code.visitCode();
          if (method.equals("equals")) {
            compare(code);
          } else {
            hash(code);
          }
          code.visitEnd();
        });
    super.visitEnd();
  }

  private void compare(MethodVisitor code) {
    Label same = new Label();
    Label differ = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, name);
    code.visitJumpInsn(Opcodes.IFEQ, differ);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, name);
    code.visitVarInsn(Opcodes.ASTORE, 1);
    for (Component component : components) {
      load(0, component, code);
      load(1, component, code);
      compare(component.type, differ, code);
    }
    code.visitLabel(same);
    frame(code);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(differ);
    frame(code);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(2 * Type.DOUBLE_TYPE.getSize(), 2);
  }

  /** Both parameters are still there, and nothing on the stack. */
  private static void frame(MethodVisitor code) {
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }

  private void load(int local, Component component, MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, local);
    code.visitFieldInsn(Opcodes.GETFIELD, name, component.name, component.type.getDescriptor());
  }

  /** Jumps where two values on the stack differ. */
  private static void compare(Type type, Label differ, MethodVisitor code) {
    switch (type.getSort()) {
      case Type.FLOAT, Type.DOUBLE -> {
        String box = Conversion.box(type);
        String descriptor = "(" + type + type + ")I";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", descriptor, false);
        code.visitJumpInsn(Opcodes.IFNE, differ);
      }
      case Type.LONG -> {
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, differ);
      }
      case Type.ARRAY, Type.OBJECT -> {
        String descriptor = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", descriptor, false);
        code.visitJumpInsn(Opcodes.IFEQ, differ);
      }
      default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, differ);
    }
  }

  private void hash(MethodVisitor code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Component component : components) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      load(0, component, code);
      boolean primitive = Conversion.isPrimitive(component.type);
      String owner = primitive ? Conversion.box(component.type) : OBJECTS;
      String descriptor = primitive ? "(" + component.type + ")I" : "(Ljava/lang/Object;)I";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "hashCode", descriptor, false);
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(1 + Type.DOUBLE_TYPE.getSize(), 1);
  }
}
