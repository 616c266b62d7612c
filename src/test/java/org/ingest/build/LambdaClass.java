package org.ingest.build;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of a lambda or a reference to a method: what it holds in fields, one method. */
final class LambdaClass {
  private static final String OBJECT = "java/lang/Object";
  private static final String ONLY = "ONLY";

  private final String name;
  private final Shape shape;

  LambdaClass(String name, Shape shape) {
    this.name = name;
    this.shape = shape;
  }

  /**
   * What tells one lambda of a class from another.
   *
   * @param method the interface's one method
   * @param made from what is held to the interface
   * @param erased the method's type in the interface
   * @param body what it calls
   * @param exact the method's type here
   */
  record Shape(String host, String method, Type made, Type erased, Handle body, Type exact) {
    /** False for bodies that only the class itself may call, and for those of arrays. */
    boolean isPlain() {
      boolean special = body.getTag() == Opcodes.H_INVOKESPECIAL;
      return body.getOwner().charAt(0) != '[' && (!special || body.getOwner().equals(host));
    }

    Type[] held() {
      return made.getArgumentTypes();
    }
  }

  String name() {
    return name;
  }

  /**
   * Writes, where the lambda stood, what takes what it holds from the stack and leaves it there.
   */
  void visitUse(MethodVisitor code) {
    if (shape.held().length == 0) {
      String type = shape.made.getReturnType().getDescriptor();
      code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, type);
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", shape.made.getDescriptor(), false);
    }
  }

  byte[] bytes(String nestHost) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] interfaces = {shape.made.getReturnType().getInternalName()};
    out.visit(Opcodes.V17, access, name, null, OBJECT, interfaces);
    out.visitNestHost(nestHost);
    addConstructor(out);
    if (shape.held().length == 0) {
      addOnly(out);
    } else {
      addMaker(out);
    }
    addMethod(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private void addConstructor(ClassWriter out) {
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, shape.held());
    MethodVisitor code = out.visitMethod(0, "<init>", descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < shape.held().length; i++) {
      Type type = shape.held()[i];
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(access, field(i), type.getDescriptor(), null, null).visitEnd();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
      local += type.getSize();
    }
    end(code, Type.VOID_TYPE);
  }

  private static String field(int index) {
    return "held" + index;
  }

  private void addOnly(ClassWriter out) {
    String type = shape.made.getReturnType().getDescriptor();
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    out.visitField(access, ONLY, type, null, null).visitEnd();
    MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    create(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
    end(code, Type.VOID_TYPE);
  }

  private void addMaker(ClassWriter out) {
    String descriptor = shape.made.getDescriptor();
    MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "of", descriptor, null, null);
    code.visitCode();
    create(code);
    end(code, shape.made.getReturnType());
  }

  private void create(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type type : shape.held()) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, shape.held());
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", descriptor, false);
  }

  private void addMethod(ClassWriter out) {
    String descriptor = shape.erased.getDescriptor();
    MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, shape.method, descriptor, null, null);
    code.visitCode();
    BodyCall call = new BodyCall(shape.body, code);
    call.begin();
    for (int i = 0; i < shape.held().length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), shape.held()[i].getDescriptor());
      call.pass(shape.held()[i], shape.held()[i]);
    }
    int local = 1;
    Type[] erased = shape.erased.getArgumentTypes();
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), local);
      call.pass(erased[i], shape.exact.getArgumentTypes()[i]);
      local += erased[i].getSize();
    }
    call.end(shape.exact.getReturnType());
    end(code, shape.erased.getReturnType());
  }

  private static void end(MethodVisitor code, Type returned) {
    code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
