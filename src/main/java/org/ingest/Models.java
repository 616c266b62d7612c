package org.ingest;

import java.io.IOException;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.Lexicon;
import org.ingest.names.NameModels;
import org.ingest.nlp.Loading;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.troops.CountModel;
import org.ingest.troops.TroopCountFinder;
import org.ingest.writing.ArticleId;

/**
 * Everything that is read from {@code models/} once and then shared, read-only, between threads.
 *
 * @param sentences OpenNLP's sentence model
 * @param names the name model
 * @param gazetteer places of the world
 * @param counts what was learned from annotated troop counts
 * @param lists names of all kinds, the program's and the user's
 */
public record Models(
    SentenceModel sentences,
    NameModels names,
    Gazetteer gazetteer,
    CountModel counts,
    NameLists lists) {
  /**
   * The models with the program's own lists of names.
   *
   * @param folder the {@code models} folder
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Models load(Path folder) throws IOException {
    return load(folder, Lexicon.standard());
  }

  /**
   * The models with the user's names beside the program's.
   *
   * @param folder the {@code models} folder
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Models load(Path folder, Lexicon lexicon) throws IOException {
    Loading<NameLists> lists = Loading.start("names", () -> NameLists.of(lexicon));
    Loading.start("lists", Models::readLists);
    Loading<CountModel> counts = Loading.start("counts", () -> CountModel.load(folder));
    Loading<Gazetteer> gazetteer = Loading.start("gazetteer", () -> Gazetteer.load(folder));
    Loading<SentenceModel> sentences = Loading.start("sentences", SentenceSplitter::loadModel);
    NameModels names = NameModels.load(folder);
    return new Models(sentences.get(), names, gazetteer.get(), counts.get(), lists.get());
  }

  /** What the first article would wait for, if nobody had asked for it before. */
  private static Void readLists() {
    TroopCountFinder.readLists();
    ArticleId.of("");
    return null;
  }
}
