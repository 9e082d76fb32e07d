/**
 * Who had it from whom: credited sources, copied passages, independent origins.
 *
 * <p>In: a story and its points. Out: {@link Provenance}. Five papers that quote one agency are one
 * origin; an unknown origin is not counted as independent.
 */
@NullMarked
package org.readout.origin;

import org.jspecify.annotations.NullMarked;
