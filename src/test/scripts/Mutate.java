import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages files, the same way for the same seed: {@code java Mutate.java SEED files COUNT FOLDER
 * FILE...} writes that many damaged copies into a folder; {@code java Mutate.java SEED once FILE}
 * damages a file itself. Bytes are changed, zeroed, doubled, moved, or cut off.
 */
public final class Mutate {
  private static final int MOST = 64_000;

  private Mutate() {}

  public static void main(String[] arguments) throws IOException {
    Random random = new Random(Long.parseLong(arguments[0]));
    if (arguments[1].equals("once")) {
      Path file = Path.of(arguments[2]);
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole;
      while (Arrays.equals(whole, damaged)) {
        damaged = damage(whole, random);
      }
      Files.write(file, damaged);
      return;
    }
    List<byte[]> originals = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(4, arguments.length)) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      originals.add(Arrays.copyOf(bytes, Math.min(bytes.length, MOST)));
    }
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      byte[] bytes = originals.get(random.nextInt(originals.size()));
      for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
        bytes = damage(bytes, random);
      }
      Files.write(Path.of(arguments[3], String.format("m%06d.txt", i)), bytes);
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(13)));
    byte[] copy = bytes.clone();
    switch (random.nextInt(5)) {
      case 0 -> copy[at] ^= (byte) (1 + random.nextInt(255));
      case 1 -> Arrays.fill(copy, at, at + length, (byte) 0);
      case 2 -> {
        return Arrays.copyOf(copy, at);
      }
      case 3 -> System.arraycopy(bytes, at, copy, random.nextInt(bytes.length - length + 1), length);
      default -> {
        copy = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, copy, at + length, bytes.length - at);
      }
    }
    return copy;
  }
}
