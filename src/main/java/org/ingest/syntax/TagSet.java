package org.ingest.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the tagger chooses from: pairs of a Penn tag and a universal part of speech, numbered. The
 * pair tells <i>have</i> the auxiliary from the verb, and <i>that</i> the pronoun from the article.
 */
final class TagSet {
  /** Pairs seen less often in training are too doubtful to be given. */
  private static final int FEWEST = 10;

  private final Tag[] tags;
  private final Pos[] poses;

  private TagSet(Tag[] tags, Pos[] poses) {
    this.tags = tags;
    this.poses = poses;
  }

  /** The pairs that a treebank has often enough. */
  static TagSet of(List<TreebankSentence> sentences) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (TreebankSentence sentence : sentences) {
      Parse parse = sentence.parse();
      for (int i = 0; i < parse.size(); i++) {
        counts.merge(code(parse.tag(i), parse.pos(i)), 1, Integer::sum);
      }
    }
    List<Integer> codes = new ArrayList<>();
    counts.forEach(
        (code, count) -> {
          if (count >= FEWEST) {
            codes.add(code);
          }
        });
    return new TagSet(
        codes.stream().map(code -> Tag.values()[code >> Byte.SIZE]).toArray(Tag[]::new),
        codes.stream().map(code -> Pos.values()[code & 0xff]).toArray(Pos[]::new));
  }

  private static int code(Tag tag, Pos pos) {
    return tag.ordinal() << Byte.SIZE | pos.ordinal();
  }

  int size() {
    return tags.length;
  }

  Tag tag(int number) {
    return tags[number];
  }

  Pos pos(int number) {
    return poses[number];
  }

  /** The pair's number, or that of another pair with the tag, or 0. */
  int number(Tag tag, Pos pos) {
    int near = 0;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == tag) {
        if (poses[i] == pos) {
          return i;
        }
        near = i;
      }
    }
    return near;
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(tags.length);
    for (int i = 0; i < tags.length; i++) {
      out.writeByte(tags[i].ordinal());
      out.writeByte(poses[i].ordinal());
    }
  }

  static TagSet read(ByteBuffer in) {
    Tag[] tags = new Tag[in.get()];
    Pos[] poses = new Pos[tags.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = Tag.values()[in.get()];
      poses[i] = Pos.values()[in.get()];
    }
    return new TagSet(tags, poses);
  }
}
