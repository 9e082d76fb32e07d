package org.readout.likeness;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@link Trees} as the resource from which they are read. */
final class TreeFile {

  private static final int MAGIC = 0x52445052; // RDPR

  private TreeFile() {}

  /** Writes the models in their order. */
  static void write(Path file, List<Trees> models) throws IOException {
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      to.writeInt(MAGIC);
      to.writeInt(PairFeatures.SIZE);
      for (Trees trees : models) {
        write(to, trees);
      }
    }
  }

  private static void write(DataOutputStream to, Trees trees) throws IOException {
    to.writeByte(trees.depth());
    to.writeDouble(trees.start());
    to.writeInt(trees.features().length);
    for (int tree = 0; tree < trees.features().length; tree++) {
      for (int node = 0; node < trees.features()[tree].length; node++) {
        to.writeByte(trees.features()[tree][node]);
        to.writeFloat(trees.bounds()[tree][node]);
      }
      for (float leaf : trees.leaves()[tree]) {
        to.writeFloat(leaf);
      }
    }
  }
}
