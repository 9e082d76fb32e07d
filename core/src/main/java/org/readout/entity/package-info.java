/**
 * Who and what the mentions name, across the articles of one story.
 *
 * <p>In: articles with their mentions. Out: {@link Entities}: people, organisations, places and
 * governments with aliases and roles, and for each mention the entity it names, pronouns and
 * metonyms ("Seoul" for South Korea's government) included. A mention that cannot be told stays
 * unresolved.
 */
@NullMarked
package org.readout.entity;

import org.jspecify.annotations.NullMarked;
