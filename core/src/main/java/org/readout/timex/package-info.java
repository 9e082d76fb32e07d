/**
 * Time expressions with TIMEX3 type and value, and publication dates inferred from them.
 *
 * <p>In: an article with its publication date and reading. Out: {@link Timex}es. "Monday" in an
 * article of 2 January 2026 that looks ahead is {@code 2026-01-05}.
 */
@NullMarked
package org.readout.timex;

import org.jspecify.annotations.NullMarked;
