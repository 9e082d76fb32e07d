/**
 * Articles about one event, kept apart from others.
 *
 * <p>{@link StoryGrouper} takes articles with their mentions and says which tell of one event. A
 * {@link Story} holds each of its articles with everything found in it ({@link Account}).
 */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
