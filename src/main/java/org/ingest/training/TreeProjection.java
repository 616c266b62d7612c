package org.ingest.training;

import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.syntax.Parse;
import org.ingest.syntax.Pos;
import org.ingest.syntax.Relation;
import org.ingest.syntax.Tag;
import org.ingest.syntax.TreebankSentence;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * Brings a treebank's tree onto the program's tokens. A token over several words (<i>don't</i>)
 * takes the place of the one that the others hang on; of several tokens in one word (<i>5:30pm</i>)
 * the longest stands for it, and the others hang on that.
 */
final class TreeProjection {
  private final List<TreebankWord> words;
  private final Sentence sentence;
  private final int[] wordOfToken;
  private final int[] tokenOfWord;

  TreeProjection(String text, List<TreebankWord> words, Tokenizer tokenizer) {
    Span all = new Span(0, text.length());
    this.words = words;
    this.sentence = new Sentence(0, all, tokenizer.tokenize(text, all));
    this.wordOfToken = new int[sentence.tokens().size()];
    this.tokenOfWord = new int[words.size()];
    align();
  }

  private void align() {
    for (int w = 0; w < words.size(); w++) {
      tokenOfWord[w] = -1;
      for (int t = 0; t < wordOfToken.length; t++) {
        if (overlap(t, w) && (tokenOfWord[w] < 0 || weight(t) > weight(tokenOfWord[w]))) {
          tokenOfWord[w] = t;
        }
      }
    }
    for (int t = 0; t < wordOfToken.length; t++) {
      wordOfToken[t] = topWord(t);
    }
  }

  private boolean overlap(int token, int word) {
    return span(token).overlaps(words.get(word).span());
  }

  private Span span(int token) {
    return sentence.tokens().get(token).span();
  }

  /** Letters and digits weigh, marks do not. */
  private int weight(int token) {
    Token of = sentence.tokens().get(token);
    return Character.isLetterOrDigit(of.text().charAt(0)) ? of.text().length() : 0;
  }

  /** The first word in a token whose head lies outside it; -1 without any word. */
  private int topWord(int token) {
    int first = -1;
    for (int w = 0; w < words.size(); w++) {
      if (overlap(token, w)) {
        first = first < 0 ? w : first;
        int head = words.get(w).head();
        if (head < 0 || !overlap(token, head)) {
          return w;
        }
      }
    }
    return first;
  }

  /** The tree, if there is one. */
  Optional<TreebankSentence> project() {
    int size = wordOfToken.length;
    int[] heads = new int[size];
    Tag[] tags = new Tag[size];
    Pos[] poses = new Pos[size];
    Relation[] relations = new Relation[size];
    for (int t = 0; t < size; t++) {
      int w = wordOfToken[t];
      if (w < 0) {
        return Optional.empty();
      }
      boolean stands = tokenOfWord[w] == t;
      boolean mark = !stands && weight(t) == 0;
      heads[t] = stands ? headOf(t, w) : tokenOfWord[w];
      relations[t] = stands ? words.get(w).relation() : mark ? Relation.PUNCT : Relation.GOESWITH;
      tags[t] = mark ? Tag.NFP : words.get(w).tag();
      poses[t] = mark ? Pos.PUNCT : words.get(w).pos();
    }
    return isTree(heads)
        ? Optional.of(new TreebankSentence(sentence, new Parse(tags, poses, heads, relations)))
        : Optional.empty();
  }

  private int headOf(int token, int word) {
    int head = words.get(word).head();
    while (head >= 0 && tokenOfWord[head] == token) {
      head = words.get(head).head();
    }
    return head < 0 ? Parse.ROOT : tokenOfWord[head];
  }

  private static boolean isTree(int[] heads) {
    try {
      return new Parse(
                  new Tag[heads.length], new Pos[heads.length], heads, new Relation[heads.length])
              .size()
          > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
