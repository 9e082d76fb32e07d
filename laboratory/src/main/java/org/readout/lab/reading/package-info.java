/** Measures the reader: tags and trees on treebanks, names and clauses on our own annotation. */
@NullMarked
package org.readout.lab.reading;

import org.jspecify.annotations.NullMarked;
