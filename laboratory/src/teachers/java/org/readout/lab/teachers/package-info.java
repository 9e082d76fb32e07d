/**
 * Strong engines that teach the reader: what they know of words, and the names they find in news
 * text. Built and run in the profile {@code teachers} only, because they weigh hundreds of
 * megabytes; what they write goes to {@code .readout/teachers}, where {@code ./lab train} reads it.
 */
@NullMarked
package org.readout.lab.teachers;

import org.jspecify.annotations.NullMarked;
