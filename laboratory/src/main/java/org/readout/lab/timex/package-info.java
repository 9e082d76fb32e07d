/**
 * How right time expressions are, on dates of our own and on TimeML.
 *
 * <p>In: {@code dates.tsv} with its texts, or a folder of {@code *.tml} files. Out: figures.
 */
@NullMarked
package org.readout.lab.timex;

import org.jspecify.annotations.NullMarked;
