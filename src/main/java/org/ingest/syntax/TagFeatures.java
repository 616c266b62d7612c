package org.ingest.syntax;

/** What a word's part of speech is told by: the word, its form, its neighbours, the tags before. */
final class TagFeatures {
  private static final int NO_TAG = 255;

  private TagFeatures() {}

  /**
   * Fills in the features of a word.
   *
   * @param tags the numbers of the tags so far
   */
  static void fill(Forms f, int i, int[] tags, FeatureBuffer out) {
    out.clear();
    int tag1 = i > 0 ? tags[i - 1] : NO_TAG;
    int tag2 = i > 1 ? tags[i - 2] : NO_TAG;
    int before = f.at(i - 1);
    int behind = f.at(i + 1);
    words(f, i, before, behind, out);
    form(f, i, tag1, out);
    out.add(20, tag1);
    out.add(21, tag1, tag2);
    out.add(22, tag1, f.words[i]);
    out.add(23, tag1, f.words[behind]);
    out.add(24, tag1, f.paths[i]);
    out.add(25, tag1, f.paths[behind]);
    out.add(26, tag1, tag2, f.paths[i]);
    out.add(27, tag1, f.paths[i], f.middlePaths[behind]);
    clusters(f, i, before, behind, out);
    if (i + 1 < f.size) {
      suffix(f.texts[i + 1], 3, 40, out);
      suffix(f.texts[i + 1], 2, 41, out);
    }
    if (i > 0) {
      suffix(f.texts[i - 1], 3, 42, out);
    }
  }

  private static void words(Forms f, int i, int before, int behind, FeatureBuffer out) {
    out.add(1, f.words[i]);
    out.add(2, f.words[before]);
    out.add(3, f.words[behind]);
    out.add(4, f.words[f.at(i - 2)]);
    out.add(5, f.words[f.at(i + 2)]);
    out.add(6, f.words[before], f.words[i]);
    out.add(7, f.words[i], f.words[behind]);
    out.add(8, f.words[i], f.shapes[i]);
    out.add(9, f.words[before], f.words[behind]);
  }

  private static void form(Forms f, int i, int tag1, FeatureBuffer out) {
    String text = f.texts[i];
    for (int length = 1; length <= 4; length++) {
      suffix(text, length, 9 + length, out);
    }
    for (int length = 1; length <= 3; length++) {
      if (text.length() >= length) {
        out.add(13 + length, Hash.of(text, 0, length));
      }
    }
    out.add(17, f.shapes[i]);
    out.add(18, f.shapes[i], i == 0 ? 1 : 0);
    out.add(19, f.shapes[i], f.shapes[f.at(i + 1)], f.shapes[f.at(i - 1)]);
    if (text.length() > 3) {
      out.add(28, tag1, Hash.of(text, text.length() - 3, text.length()));
    }
  }

  private static void clusters(Forms f, int i, int before, int behind, FeatureBuffer out) {
    out.add(30, f.paths[i]);
    out.add(31, f.middlePaths[i]);
    out.add(32, f.shortPaths[i]);
    out.add(33, f.paths[before]);
    out.add(34, f.paths[behind]);
    out.add(35, f.middlePaths[before], f.middlePaths[i]);
    out.add(36, f.middlePaths[i], f.middlePaths[behind]);
    out.add(37, f.paths[f.at(i - 2)]);
    out.add(38, f.paths[f.at(i + 2)]);
    out.add(39, f.middlePaths[before], f.middlePaths[behind]);
  }

  private static void suffix(String text, int length, int template, FeatureBuffer out) {
    if (text.length() >= length) {
      out.add(template, Hash.of(text, text.length() - length, text.length()));
    }
  }
}
