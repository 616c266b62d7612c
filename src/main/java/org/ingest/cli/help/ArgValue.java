package org.ingest.cli.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell may offer as the value of an option or parameter.
 *
 * @param words the only ones that it takes, for {@link Kind#WORD}
 * @param isList whether several may be given, parted by commas
 */
record ArgValue(Kind kind, List<String> words, boolean isList) {
  enum Kind {
    NONE,
    WORD,
    FILE,
    FOLDER,
    OTHER
  }

  private static final Set<String> FILES =
      Set.of("FILE", "LIST", "PATH", "GOLD", "ARTICLE", "FIGURES");
  private static final Set<String> FOLDERS = Set.of("DIR", "DATA");

  ArgValue {
    words = List.copyOf(words);
  }

  static ArgValue of(ArgSpec argument) {
    List<String> words = wordsOf(argument);
    boolean isList = argument.isOption() && argument.isMultiValue();
    if (argument.arity().max() == 0) {
      return new ArgValue(Kind.NONE, words, isList);
    }
    return new ArgValue(words.isEmpty() ? labelled(argument) : Kind.WORD, words, isList);
  }

  private static Kind labelled(ArgSpec argument) {
    String label = argument.paramLabel();
    return FILES.contains(label) ? Kind.FILE : FOLDERS.contains(label) ? Kind.FOLDER : Kind.OTHER;
  }

  /** Of a label such as <i>N|auto</i>, or of its type. */
  private static List<String> wordsOf(ArgSpec argument) {
    String label = argument.paramLabel();
    if (label.contains("|")) {
      return Stream.of(label.split("\\|")).filter(each -> each.matches("[a-z]+")).toList();
    }
    return argument.completionCandidates() == null
        ? List.of()
        : StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
  }
}
