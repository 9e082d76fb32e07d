/**
 * The command line.
 *
 * <p>In: the words of a command and the terminal it was typed at. Out: what was asked for on the
 * standard output or in a file, notices on the standard error, and an exit code: 0 when it was
 * done, 1 when nothing could be done, 2 when the command was not understood. Thin: what it prints
 * is made in {@code core} and {@code intake}.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
