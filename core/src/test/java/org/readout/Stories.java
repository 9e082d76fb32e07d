package org.readout;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Draft;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;

/** Stories made of a few sentences, read from the door to the brief. */
public final class Stories {

  private static final Readout READOUT = Readout.create(new Settings(1, step -> {}));

  private Stories() {}

  /** {@return the record of articles with these texts, named one.txt, two.txt ...} */
  public static ReadoutRecord read(String... texts) {
    List<Draft> drafts = new ArrayList<>();
    for (String text : texts) {
      drafts.add(Draft.of("report-" + (drafts.size() + 1) + ".txt", text));
    }
    return READOUT.brief(drafts);
  }

  /** {@return the story that these texts tell; they must be one} */
  public static StoryRecord story(String... texts) {
    List<StoryRecord> stories = read(texts).stories();
    if (stories.size() != 1) {
      throw new AssertionError("one story wanted, found " + stories.size());
    }
    Invariants.check(stories.getFirst());
    return stories.getFirst();
  }
}
