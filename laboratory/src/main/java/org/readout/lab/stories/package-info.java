/**
 * How well articles are grouped into stories, and the table of common words that grouping uses.
 *
 * <p>In: folders of annotated articles (news_cluster, BASIL, ECB+, our gold stories). Out: B-cubed
 * and pairwise figures.
 */
@NullMarked
package org.readout.lab.stories;

import org.jspecify.annotations.NullMarked;
