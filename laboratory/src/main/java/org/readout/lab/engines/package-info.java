/**
 * Our reader beside the engines that others use, on the same text.
 *
 * <p>In: {@code gold/reading} and news text. Out: {@code docs/engines.md} and {@code
 * laboratory/scores/engines.yaml}. Each engine runs in a process of its own; a peer whose files are
 * not there is passed over. Nothing here is linked against a peer: the profile {@code engines}
 * fetches them and builds what calls them ({@code org.readout.lab.peers}).
 */
@NullMarked
package org.readout.lab.engines;

import org.jspecify.annotations.NullMarked;
