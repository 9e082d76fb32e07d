package org.readout.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.readout.article.Known;
import org.readout.intake.form.Counted;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;

/** Reads the entries of zip and tar archives and what a gzip file holds. */
public final class ArchiveReading {

  private ArchiveReading() {}

  /** Hands out the entries of a zip archive that {@code readable} wants. */
  public static void zip(Part archive, Wanted wanted, PartTaker taker) throws IOException, Refusal {
    Counted packed = new Counted(archive.in(), bytes -> {});
    ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
    int entries = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        InputStream in = new Inflated(new Unclosed(zip), packed);
        hand(archive, entry.isDirectory() ? "" : entry.getName(), in, wanted, taker);
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw new Refusal(
          "the zip archive is damaged or encrypted after entry "
              + entries
              + ": "
              + damaged.getMessage());
    }
    if (entries == 0) {
      throw new Refusal("the zip archive is empty or damaged");
    }
  }

  /** Hands out the entries of a tar archive. */
  public static void tar(Part archive, Wanted wanted, PartTaker taker) throws IOException, Refusal {
    TarStream tar = new TarStream(archive.in());
    for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
      hand(archive, name.get(), new Unclosed(tar), wanted, taker);
    }
  }

  /** Hands out what a gzip file holds, named without the {@code .gz}. */
  public static void gzip(Part archive, PartTaker taker) throws IOException {
    String name = archive.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    taker.take(new Part(name, "", Inflated.gunzip(archive.in()), archive.known()));
  }

  private static void hand(
      Part archive, String entry, InputStream in, Wanted wanted, PartTaker taker)
      throws IOException, Refusal {
    String name = archive.name() + "/" + entry.replaceAll("\\p{Cntrl}", "?");
    try {
      if (!entry.isEmpty() && wanted.wants(entry)) {
        taker.take(new Part(name, "", in, Known.NOTHING));
      }
      in.transferTo(OutputStream.nullOutputStream());
    } catch (Inflated.Bomb bomb) {
      throw new Refusal(
          "entry " + entry + ": " + bomb.getMessage() + "; the rest of the archive is not read");
    }
  }

  /** Says which entries are worth reading. */
  @FunctionalInterface
  public interface Wanted {

    /** {@return whether the entry with this path is to be read} */
    boolean wants(String path);
  }

  /** An entry's stream, which leaves the archive open. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
