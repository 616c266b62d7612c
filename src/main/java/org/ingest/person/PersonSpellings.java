package org.ingest.person;

import java.util.HashMap;
import java.util.Map;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconKind;

/** The names that the user's people go by, each with the one that they are grouped under. */
public final class PersonSpellings {
  private final Map<String, String> names = new HashMap<>();

  public PersonSpellings(Lexicon lexicon) {
    lexicon
        .own(LexiconKind.PERSON::equals)
        .forEach(own -> own.spellings().forEach(each -> names.putIfAbsent(each, own.name())));
  }

  /** The name that a spelling stands for, itself if it is nobody's whom the user named. */
  String name(String spelling) {
    return names.getOrDefault(spelling, spelling);
  }
}
