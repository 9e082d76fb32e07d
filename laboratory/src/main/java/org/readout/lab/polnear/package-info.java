/** Figures for who said what on the attributions of PolNeAR (Newell et al., LREC 2018). */
@NullMarked
package org.readout.lab.polnear;

import org.jspecify.annotations.NullMarked;
