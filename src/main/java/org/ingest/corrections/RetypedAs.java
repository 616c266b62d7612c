package org.ingest.corrections;

import org.ingest.entity.Kind;
import org.ingest.entity.UnitKind;

/** What a name may be said to be: the kinds of names, and the kinds of units in their place. */
enum RetypedAs {
  PERSON(Kind.PERSON),
  PLACE(Kind.PLACE),
  ORGANISATION(Kind.ORGANISATION),
  FORMATION(Kind.UNIT),
  SERVICE(Kind.UNIT),
  ARMED_GROUP(Kind.UNIT),
  GENERIC(Kind.UNIT);

  private final Kind kind;

  RetypedAs(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** Of units only. */
  UnitKind unitKind() {
    return UnitKind.valueOf(name());
  }
}
