package org.readout.intake.form;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Block;
import org.readout.article.Known;

/**
 * What a file holds.
 *
 * @param text the article
 * @param known what the file tells about it
 * @param remarks what was odd, in plain English
 * @param blocks what the text consists of, when the form of the file tells; else none
 */
public record Page(String text, Known known, List<String> remarks, List<Block> blocks) {

  public Page {
    remarks = List.copyOf(remarks);
    blocks = List.copyOf(blocks);
  }

  /** A page whose text has to tell itself what it consists of. */
  public Page(String text, Known known, List<String> remarks) {
    this(text, known, remarks, List.of());
  }

  /** {@return plain text or Markdown: it stays as it is, front matter and marks included} */
  public static Page ofText(byte[] bytes) throws Refusal {
    Decoded decoded = Decoded.decode(bytes);
    FrontMatter matter = FrontMatter.find(decoded.text());
    List<String> remarks = new ArrayList<>(decoded.remark().stream().toList());
    if (matter.oddLine() > 0) {
      remarks.add("line " + matter.oddLine() + ": the publication date cannot be read");
    }
    return new Page(decoded.text(), matter.known(), remarks);
  }
}
