package org.ingest.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The call of what a lambda's body is, with each value made into what is asked for. */
final class BodyCall {
  private final Handle body;
  private final MethodVisitor code;
  private final List<Type> asked = new ArrayList<>();
  private int passed;

  BodyCall(Handle body, MethodVisitor code) {
    this.body = body;
    this.code = code;
    if (!isStatic() && !isConstructor()) {
      asked.add(Type.getObjectType(body.getOwner()));
    }
    asked.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
  }

  private boolean isStatic() {
    return body.getTag() == Opcodes.H_INVOKESTATIC;
  }

  private boolean isConstructor() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  void begin() {
    if (isConstructor()) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
  }

  /**
   * Passes what lies on the stack on.
   *
   * @param exact what the caller knows it to be
   */
  void pass(Type given, Type exact) {
    Conversion.write(given, asked.get(passed++), exact, code);
  }

  /** Calls, and leaves on the stack what is to be returned. */
  void end(Type returned) {
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result =
        isConstructor() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Conversion.write(result, returned, returned, code);
  }

  /** Private methods of its nest may be called as any others. */
  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
