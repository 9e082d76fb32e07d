/**
 * Questions about a story with short typed answers, compared across its articles.
 *
 * <p>In: a {@link org.readout.story.Story}. Out: {@link Point}s, each with the {@link Assertion}s
 * that answer it and a {@link Verdict}. If two answers can both be true it is not a conflict.
 */
@NullMarked
package org.readout.point;

import org.jspecify.annotations.NullMarked;
