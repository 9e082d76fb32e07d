package org.readout.lab.groups;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.Settings;
import org.readout.alignment.Group;
import org.readout.alignment.GroupScorer;
import org.readout.alignment.Likeness;
import org.readout.alignment.PropositionGrouper;
import org.readout.brief.StoryRecord;
import org.readout.intake.DraftReader;
import org.readout.intake.IntakeSettings;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;
import org.readout.word.WordVectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the groups of clauses of annotated stories and whether annotators grouped them too. */
final class AnnotatedGroups {

  /** Spans are the same when they share so much of what they cover together. */
  private static final double SAME = 0.3;

  private final Readout readout = Readout.create(Settings.DEFAULT);
  private final WordVectors vectors = WordVectors.load();
  private final DraftReader drafts =
      new DraftReader(IntakeSettings.USUAL, InputStream.nullInputStream());

  /** The articles of one annotated point: where it stands in each, in code points. */
  private record Place(String file, int start, int end) {}

  /** {@return the groups of every folder in {@code gold} that holds a {@code gold.json}} */
  List<Sample> read(Path gold) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> folders = Files.list(gold)) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("gold.json"))) {
          samples.addAll(story(folder));
        }
      }
    }
    return samples;
  }

  private List<Sample> story(Path folder) throws IOException {
    List<List<Place>> points =
        points(JsonMapper.shared().readTree(folder.resolve("gold.json").toFile()));
    List<Sample> samples = new ArrayList<>();
    for (StoryRecord record :
        readout.brief(drafts.read(List.of(folder.toString())).drafts()).stories()) {
      List<Proposition> all = new PropositionFinder().find(record.story());
      Likeness likeness = new Likeness(record.story(), vectors);
      for (Group<Proposition> group :
          PropositionGrouper.candidates(record.story(), all, likeness)) {
        boolean right = points.stream().anyMatch(point -> shared(group, point) >= 2);
        samples.add(
            new Sample(folder.getFileName().toString(), GroupScorer.features(group), right));
      }
    }
    return samples;
  }

  private static List<List<Place>> points(JsonNode gold) {
    Map<String, String> files = new HashMap<>();
    gold.path("articles")
        .forEach(a -> files.put(a.path("id").asString(), name(a.path("file").asString(""))));
    List<List<Place>> points = new ArrayList<>();
    for (JsonNode point : gold.path("points")) {
      List<Place> places = new ArrayList<>();
      for (JsonNode a : point.path("assertions")) {
        String file = files.getOrDefault(a.path("article").asString(), "");
        places.add(new Place(file, a.path("start").asInt(), a.path("end").asInt()));
      }
      points.add(places);
    }
    return points;
  }

  private static int shared(Group<Proposition> group, List<Place> point) {
    Set<String> files = new HashSet<>();
    for (Proposition proposition : group.members()) {
      Place place = place(proposition);
      if (point.stream().anyMatch(p -> p.file().equals(place.file()) && isSame(p, place))) {
        files.add(place.file());
      }
    }
    return files.size();
  }

  private static boolean isSame(Place a, Place b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int union = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return shared > 0 && shared >= SAME * union;
  }

  private static Place place(Proposition proposition) {
    String text = proposition.account().article().text();
    return new Place(
        name(proposition.account().article().source()),
        text.codePointCount(0, proposition.span().start()),
        text.codePointCount(0, proposition.span().end()));
  }

  private static String name(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    return base.endsWith(".txt") ? base.substring(0, base.length() - 4) : base;
  }
}
