package org.readout.lab.points;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.Readout;
import org.readout.Settings;
import org.readout.brief.ReadoutRecord;
import org.readout.intake.Delivery;
import org.readout.intake.DraftReader;
import org.readout.intake.IntakeSettings;
import org.readout.record.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the brief on a folder of articles and gives the JSON that users get. */
final class Briefing {
  private final Readout readout = Readout.create(Settings.DEFAULT);
  private final DraftReader drafts =
      new DraftReader(IntakeSettings.USUAL, InputStream.nullInputStream());

  /** {@return the document of the articles in {@code folder}, as text} */
  String json(Path folder) throws IOException {
    Delivery delivery = drafts.read(List.of(folder.toString()));
    if (delivery.drafts().isEmpty()) {
      throw new IOException("no articles in " + folder);
    }
    ReadoutRecord record = readout.brief(delivery.drafts());
    StringBuilder json = new StringBuilder();
    new JsonWriter().write(record, new JsonWriter.Settings(false), json);
    return json.toString();
  }

  /** {@return the document, which is also written to {@code keep} when that is a folder's name} */
  JsonNode document(Path story, List<Path> keep) throws IOException {
    String json = json(story);
    for (Path folder : keep) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(story.getFileName() + ".json"), json);
    }
    return JsonMapper.shared().readTree(json);
  }
}
