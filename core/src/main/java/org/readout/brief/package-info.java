/**
 * The written record: short lines in plain English, each with the words it rests on.
 *
 * <p>In: everything found in a story. Out: a {@link Brief}. A line without support is not written.
 */
@NullMarked
package org.readout.brief;

import org.jspecify.annotations.NullMarked;
