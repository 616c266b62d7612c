package org.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.ingest.reading.Input;

/**
 * A file to read.
 *
 * @param path where Hadoop finds it
 * @param name as the command would call it: the path as given; below a folder that and the path in
 *     it
 * @param named whether it was named, by itself or by a pattern; else it was found in a folder
 * @param length in bytes
 * @param modified in milliseconds
 */
record InputFile(String path, String name, boolean named, long length, long modified)
    implements Serializable {
  Input input(FileSystem files) {
    Path at = new Path(path);
    boolean isParquet = ParquetLines.isNamed(path);
    return new Input(
        name,
        name,
        named,
        () -> isParquet ? new ParquetLines(at, files.getConf()) : files.open(at));
  }

  FileSystem files(Configuration configuration) throws IOException {
    return new Path(path).getFileSystem(configuration);
  }

  /** A line of the manifest. */
  String told() {
    return name + "\t" + length + "\t" + modified;
  }
}
