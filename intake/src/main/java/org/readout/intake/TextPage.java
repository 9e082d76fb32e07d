package org.readout.intake;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text and Markdown: the text stays as it is, front matter and marks included. */
final class TextPage {

  private TextPage() {}

  static Page read(byte[] bytes) throws Refusal {
    Decoded decoded = Decoded.decode(bytes);
    FrontMatter matter = FrontMatter.find(decoded.text());
    List<String> remarks = new ArrayList<>(decoded.remark().stream().toList());
    if (matter.oddLine() > 0) {
      remarks.add("line " + matter.oddLine() + ": the publication date cannot be read");
    }
    return new Page(decoded.text(), matter.known(), remarks);
  }
}
