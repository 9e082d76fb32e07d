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
    int read = 0;
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        InputStream in = new Inflated(new Unclosed(zip), packed);
        String name = entry.isDirectory() ? "" : entry.getName();
        read += hand(archive, name, in, wanted, taker) ? 1 : 0;
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
    refuseNone(read);
  }

  /** Hands out the entries of a tar archive. */
  public static void tar(Part archive, Wanted wanted, PartTaker taker) throws IOException, Refusal {
    TarStream tar = new TarStream(archive.in());
    int read = 0;
    for (Optional<String> name = tar.next(); name.isPresent(); name = tar.next()) {
      read += hand(archive, name.get(), new Unclosed(tar), wanted, taker) ? 1 : 0;
    }
    refuseNone(read);
  }

  private static void refuseNone(int read) throws Refusal {
    if (read == 0) {
      throw new Refusal(
          "no articles in this archive (looked for text, pages, documents, feeds and archives by"
              + " their endings)");
    }
  }

  /** Hands out what a gzip file holds, named without the {@code .gz}. */
  public static void gzip(Part archive, PartTaker taker) throws IOException {
    String name = archive.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    taker.take(new Part(name, "", Inflated.gunzip(archive.in()), archive.known()));
  }

  /** {@return whether the entry is one to be read} */
  private static boolean hand(
      Part archive, String entry, InputStream in, Wanted wanted, PartTaker taker)
      throws IOException, Refusal {
    String name = archive.name() + "/" + entry.replaceAll("\\p{Cntrl}", "?");
    boolean readable = !entry.isEmpty() && wanted.wants(entry);
    try {
      if (readable) {
        taker.take(new Part(name, "", in, Known.NOTHING));
      }
      in.transferTo(OutputStream.nullOutputStream());
      return readable;
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
