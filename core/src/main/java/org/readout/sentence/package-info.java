/**
 * Reads text: tokens, sentences, parts of speech, lemmas, Universal Dependencies trees, names.
 *
 * <p>In: a text and the spans of it that are to be read. Out: a {@link Reading}. {@link Reader} is
 * our own linear model; it loads from one resource, keeps no state between articles and may be
 * shared by threads.
 */
@NullMarked
package org.readout.sentence;

import org.jspecify.annotations.NullMarked;
