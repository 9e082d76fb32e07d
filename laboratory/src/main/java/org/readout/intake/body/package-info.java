/** Training of the model that tells an article's passages from the rest of its page. */
@NullMarked
package org.readout.intake.body;

import org.jspecify.annotations.NullMarked;
