/**
 * Training, evaluation and benchmarks; never shipped.
 *
 * <p>{@link Lab} takes {@code ./lab COMMAND ARGUMENT...} and hands the arguments to the {@link
 * Command} of that name. Quality figures are files in {@code laboratory/scores}.
 */
@NullMarked
package org.readout.lab;

import org.jspecify.annotations.NullMarked;
