/**
 * What calls the peers that {@code ./lab engines} measures beside our reader. Built in the profile
 * {@code engines} only, because the peers weigh hundreds of megabytes.
 */
@NullMarked
package org.readout.lab.peers;

import org.jspecify.annotations.NullMarked;
