/** Measures who and what pronouns, nouns and names of a text name, on GUM. */
@NullMarked
package org.readout.lab.coref;

import org.jspecify.annotations.NullMarked;
