/**
 * Teaches and measures the coding of events with PLOVER. It lies in the same package as the room
 * {@code event}, in another module, because it needs the room's own features.
 *
 * <p>In: marked sentences of the PLV data set (Hu et al., ACL 2024) and PLOVER's gold records. Out:
 * the model of types; macro-F1 of binary classes (cooperation, conflict), of the four quad classes
 * and of the types; how right types and parties are that the pipeline finds. Nothing here is
 * shipped.
 */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
