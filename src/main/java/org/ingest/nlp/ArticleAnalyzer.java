package org.ingest.nlp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.cleaning.CleanArticle;

/**
 * Finds an article's sentences, tokens and names. One a thread; {@link Models} is what they share.
 */
public final class ArticleAnalyzer {
  /** The name model's file in the models folder. */
  public static final String NAMES_FILE = "names.bin";

  /** The word lists' file in the models folder. */
  public static final String WORDS_FILE = "words.bin.gz";

  /** The loaded models: read-only, shared between threads. */
  public record Models(SentenceModel sentences, NameModel names, WordLists words) {
    /**
     * @param folder the {@code models} folder
     * @throws IOException when a model is missing or unreadable, with a message for the user
     */
    public static Models load(Path folder) throws IOException {
      Loading<SentenceModel> sentences = Loading.start("sentences", SentenceSplitter::loadModel);
      Optional<QuickTables.Tables> tables = QuickTables.read(folder);
      if (tables.isPresent()) {
        return new Models(sentences.get(), tables.get().names(), tables.get().words());
      }
      Loading<WordLists> words =
          Loading.start("words", () -> read(folder.resolve(WORDS_FILE), Models::readWords));
      NameModel names = read(folder.resolve(NAMES_FILE), NameModelFile::read);
      return new Models(sentences.get(), names, words.get());
    }

    /**
     * Writes the name model and word lists of a {@code models} folder as they lie in memory, so
     * that {@link #load} is quicker.
     *
     * @throws IOException when a model is missing or unreadable, or the folder cannot be written
     */
    public static void layOut(Path folder) throws IOException {
      QuickTables.write(
          folder,
          read(folder.resolve(NAMES_FILE), NameModelFile::read),
          read(folder.resolve(WORDS_FILE), Models::readWords));
    }

    private static WordLists readWords(InputStream in) throws IOException {
      try {
        return WordLists.read(ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes()));
      } catch (BufferUnderflowException e) {
        throw new EOFException("it ends early");
      }
    }

    private static <T> T read(Path file, Reader<T> reader) throws IOException {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        return reader.read(in);
      } catch (NoSuchFileException e) {
        throw new IOException("no such model: " + file, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new IOException("cannot read the model " + file + ": " + e.getMessage(), e);
      }
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private final SentenceSplitter splitter;
  private final NameFinder names;

  public ArticleAnalyzer(Models models) {
    splitter = new SentenceSplitter(models.sentences());
    names = new NameFinder(models.names(), models.words());
  }

  /** The article with its sentences, and with its names where it is English. */
  public AnalyzedArticle analyze(CleanArticle article) {
    List<Sentence> sentences = splitter.split(article.text());
    boolean english = EnglishCheck.isEnglish(sentences);
    return new AnalyzedArticle(
        article, sentences, english ? names.find(sentences) : List.of(), english);
  }
}
