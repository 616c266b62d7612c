package org.ingest.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Takes from a class the places where the JVM would make lambdas, and makes classes for them. */
final class PlainLambdas extends ClassVisitor {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Map<LambdaClass.Shape, LambdaClass> classes = new LinkedHashMap<>();
  private String host;
  private String nestHost;

  PlainLambdas(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  Collection<LambdaClass> classes() {
    return classes.values();
  }

  String nestHost() {
    return nestHost;
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String above, String[] interfaces) {
    host = name;
    nestHost = name;
    super.visit(version, access, name, signature, above, interfaces);
  }

  @Override
  public void visitNestHost(String name) {
    nestHost = name;
    super.visitNestHost(name);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String made, Handle bootstrap, Object... arguments) {
        // other factories: lambdas that can be written to disk, or have several interfaces
        if (bootstrap.getOwner().equals(FACTORY) && bootstrap.getName().equals("metafactory")) {
          LambdaClass.Shape shape = shape(called, made, arguments);
          if (shape.isPlain()) {
            make(shape);
            return;
          }
        }
        super.visitInvokeDynamicInsn(called, made, bootstrap, arguments);
      }

      private void make(LambdaClass.Shape shape) {
        LambdaClass made =
            classes.computeIfAbsent(
                shape, any -> new LambdaClass(host + "$$L" + classes.size(), shape));
        made.visitUse(this);
      }
    };
  }

  private LambdaClass.Shape shape(String called, String made, Object... arguments) {
    return new LambdaClass.Shape(
        host,
        called,
        Type.getMethodType(made),
        (Type) arguments[0],
        (Handle) arguments[1],
        (Type) arguments[2]);
  }
}
