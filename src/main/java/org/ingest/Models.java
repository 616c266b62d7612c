package org.ingest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerFile;
import org.ingest.lexicon.Lexicon;
import org.ingest.names.NameModels;
import org.ingest.nlp.Loading;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.syntax.Parser;
import org.ingest.training.ModelChecksums;
import org.ingest.troops.CountModel;
import org.ingest.troops.TroopCountFinder;

/**
 * Everything that is read from {@code models/} once and then shared, read-only, between threads.
 *
 * @param sentences OpenNLP's sentence model
 * @param names the name model
 * @param gazetteer places of the world
 * @param parser the dependency parser, for sentences that hold counts
 * @param counts what was learned from annotated troop counts
 * @param lists names of all kinds, the program's and the user's
 */
public record Models(
    SentenceModel sentences,
    NameModels names,
    Gazetteer gazetteer,
    Parser parser,
    CountModel counts,
    NameLists lists) {
  private static final String FOLDER = "models";

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
    return load(
        folder,
        lexicon,
        Loading.start("counts", () -> CountModel.load(folder)),
        List.of(GazetteerFile.NAME, Parser.FILE, CountModel.FILE));
  }

  /**
   * The models but that of counts, for making it.
   *
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Models withoutCounts(Path folder) throws IOException {
    Loading<CountModel> none = Loading.start("counts", () -> CountModel.NONE);
    return load(folder, Lexicon.standard(), none, List.of(GazetteerFile.NAME, Parser.FILE));
  }

  /**
   * A file that is not the one that the manifest names is told as that, whatever reading it led to.
   */
  private static Models load(
      Path folder, Lexicon lexicon, Loading<CountModel> counts, List<String> files)
      throws IOException {
    Loading<Void> checks = Loading.start("checksums", () -> check(folder, files));
    try {
      Models models = read(folder, lexicon, counts);
      checks.get();
      return models;
    } catch (IOException | RuntimeException | Error e) {
      checks.get();
      throw e;
    }
  }

  /** The tables of names know themselves whether they, and what they were made of, are whole. */
  private static Void check(Path folder, List<String> others) throws IOException {
    List<String> files = new ArrayList<>(others);
    if (!Files.exists(folder.resolve(NameModels.TABLES_FILE))) {
      files.addAll(List.of(NameModels.NAMES_FILE, NameModels.WORDS_FILE));
    }
    if (files.stream().anyMatch(file -> Files.exists(folder.resolve(file)))) {
      new ModelChecksums(folder).check(files);
    }
    return null;
  }

  private static Models read(Path folder, Lexicon lexicon, Loading<CountModel> counts)
      throws IOException {
    Loading<NameLists> lists = Loading.start("names", () -> NameLists.of(lexicon));
    Loading.start("lists", Models::readLists);
    Loading<Gazetteer> gazetteer = Loading.start("gazetteer", () -> Gazetteer.load(folder));
    Loading<SentenceModel> sentences = Loading.start("sentences", SentenceSplitter::loadModel);
    NameModels names = NameModels.load(folder);
    Parser parser = Parser.load(folder);
    return new Models(sentences.get(), names, gazetteer.get(), parser, counts.get(), lists.get());
  }

  /** The same with another name model, for training on names of texts that it has not seen. */
  public Models with(NameModels other) {
    return new Models(sentences, other, gazetteer, parser, counts, lists);
  }

  /** Initializes what the first article would otherwise wait for. */
  private static Void readLists() {
    TroopCountFinder.readLists();
    return null;
  }

  /**
   * The {@code models} folder that came with the program: below the folder that the system property
   * {@code ingest.home} names, as the start script sets it, else beside the {@code lib} folder that
   * this class was loaded from, else in the working directory.
   */
  public static Path ownFolder() {
    String home = System.getProperty("ingest.home");
    return home != null ? Path.of(home, FOLDER) : besideLibrary().orElse(Path.of(FOLDER));
  }

  private static Optional<Path> besideLibrary() {
    CodeSource source = Models.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path folder = Path.of(source.getLocation().toURI()).resolve("../../" + FOLDER).normalize();
      return Optional.of(folder).filter(Files::isDirectory);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
