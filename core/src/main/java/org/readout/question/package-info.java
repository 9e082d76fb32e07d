/**
 * What is asked: the type of a point and its question in plain English.
 *
 * <p>In: clauses of different reports that answer one question, with their answers. Out: a {@link
 * org.readout.question.Question}, such as "How long did the talks last?" of type DURATION. The
 * types are those of the annotation guide. Whether the answers agree is not decided here.
 */
@NullMarked
package org.readout.question;

import org.jspecify.annotations.NullMarked;
