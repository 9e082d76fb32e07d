/**
 * Who says, thinks, wants or judges what, as a trained linear model tells it.
 *
 * <p>In: an article with mentions, and its passages between quotation marks. Out: {@link Saying}s:
 * a cue word, the words for the source and the words for the content in the cue's sentence. "Voters
 * fear a recession" has the cue "fear", the source "Voters" and the content "a recession". Nothing
 * is said here about who the source is, and contents over several sentences are not told whole.
 */
@NullMarked
package org.readout.saying;

import org.jspecify.annotations.NullMarked;
