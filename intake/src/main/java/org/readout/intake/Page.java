package org.readout.intake;

import java.util.List;
import org.readout.article.Known;

/**
 * What a file holds.
 *
 * @param text the article
 * @param known what the file tells about it
 * @param remarks what was odd, in plain English
 */
record Page(String text, Known known, List<String> remarks) {}
