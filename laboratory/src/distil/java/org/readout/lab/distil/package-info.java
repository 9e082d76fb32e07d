/**
 * Makes the word vectors of {@code org.readout.alignment}: run by {@code ./mvnw -Pdistil -pl
 * laboratory -am process-classes}. It needs a sentence-embedding model of some hundred megabytes with
 * its engine, which neither the launcher nor the tests ever download.
 */
@NullMarked
package org.readout.lab.distil;

import org.jspecify.annotations.NullMarked;
