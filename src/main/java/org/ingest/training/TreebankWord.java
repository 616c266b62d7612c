package org.ingest.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.syntax.Pos;
import org.ingest.syntax.Relation;
import org.ingest.syntax.Tag;
import org.ingest.text.Span;

/**
 * A syntactic word of a treebank.
 *
 * @param head the head's index among the words, -1 for the root
 */
record TreebankWord(Span span, Tag tag, Pos pos, int head, Relation relation) {
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  /** The words of CoNLL-U rows with their places in the text; none when they do not lie in it. */
  static Optional<List<TreebankWord>> inText(String text, List<String[]> rows) {
    List<TreebankWord> words = new ArrayList<>();
    Places places = new Places(text);
    for (String[] row : rows) {
      if (row[ID].indexOf('.') >= 0) {
        continue;
      }
      Span span = places.next(row[ID], row[FORM]);
      if (span == null) {
        return Optional.empty();
      }
      if (row[ID].indexOf('-') < 0) {
        words.add(word(span, row));
      }
    }
    return Optional.of(words);
  }

  /** Finds words in their text one after another; a contraction's row stands before its words. */
  private static final class Places {
    private final String text;
    private int at;
    private Span contraction;
    private int lastInContraction;

    Places(String text) {
      this.text = text;
    }

    /** Where a row's words are, null when not in the text. */
    Span next(String id, String form) {
      int dash = id.indexOf('-');
      if (dash >= 0) {
        contraction = find(form);
        lastInContraction = Integer.parseInt(id.substring(dash + 1));
        return contraction;
      }
      if (contraction == null) {
        Span span = find(form);
        at = span == null ? at : span.end();
        return span;
      }
      return part(Integer.parseInt(id), form);
    }

    private Span find(String form) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.startsWith(form, at) ? new Span(at, at + form.length()) : null;
    }

    /** A word's part of a contraction, or all of it where the parts are not its letters. */
    private Span part(int number, String form) {
      boolean fits = at + form.length() <= contraction.end() && text.startsWith(form, at);
      Span span = fits ? new Span(at, at + form.length()) : contraction;
      at = fits ? span.end() : at;
      if (number == lastInContraction) {
        at = contraction.end();
        contraction = null;
      }
      return span;
    }
  }

  private static TreebankWord word(Span span, String[] row) {
    return new TreebankWord(
        span,
        Tag.named(row[XPOS]),
        Pos.valueOf(row[UPOS]),
        Integer.parseInt(row[HEAD]) - 1,
        Relation.labelled(row[RELATION]));
  }
}
