/**
 * Trains and measures the reader of the room {@code sentence}. It lies in the same package as the
 * reader, in another module, because it needs the reader's own features and tables: to learn with
 * any others would be to learn something else. Nothing here is shipped.
 */
@NullMarked
package org.readout.sentence;

import org.jspecify.annotations.NullMarked;
