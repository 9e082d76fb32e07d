/** Trains the model that finds who says and thinks what. */
@NullMarked
package org.readout.saying;

import org.jspecify.annotations.NullMarked;
