/**
 * Words that name something: names, titled people, definite nouns and pronouns.
 *
 * <p>In: an article and its reading. Out: its {@link Mention}s. Who or what they name is the
 * business of the next room.
 */
@NullMarked
package org.readout.mention;

import org.jspecify.annotations.NullMarked;
