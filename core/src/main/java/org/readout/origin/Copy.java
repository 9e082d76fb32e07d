package org.readout.origin;

import org.readout.article.Citation;

/**
 * A passage that two articles share, verbatim or lightly edited.
 *
 * @param a the passage in one article
 * @param b the passage in the other
 * @param similarity share of common words, 0 to 1
 */
public record Copy(Citation a, Citation b, double similarity) {}
