/**
 * What words tell before anything is read: tables of countries, towns, bodies, offices, given names
 * and pronouns.
 *
 * <p>In: words of a text, such as "Seoul", "IAEA", "vice defence minister". Out: what is known of
 * them: a country and how the words name it, a place and what lies around it, a body's usual name.
 * Whether the words mean that in their sentence is the business of the next rooms.
 */
@NullMarked
package org.readout.lexicon;

import org.jspecify.annotations.NullMarked;
