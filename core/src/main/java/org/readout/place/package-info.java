/**
 * Where places lie: towns in regions, regions in countries.
 *
 * <p>In: the name of a place, such as "Shenzhen". Out: a {@link Place} with the region and country
 * around it. Only well-known places are here; what a report itself tells of where a place lies goes
 * before what this room knows.
 */
@NullMarked
package org.readout.place;

import org.jspecify.annotations.NullMarked;
