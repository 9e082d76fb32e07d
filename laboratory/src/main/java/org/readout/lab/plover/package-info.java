/**
 * Scores event coding on marked sentences with PLOVER types.
 *
 * <p>In: a file of the PLV data set (Hu et al., ACL 2024): sentences with source and target marked.
 * Out: macro-F1 of binary classes (cooperation, conflict), of the four quad classes and of the
 * types.
 */
@NullMarked
package org.readout.lab.plover;

import org.jspecify.annotations.NullMarked;
