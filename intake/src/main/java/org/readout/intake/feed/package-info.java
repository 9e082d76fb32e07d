/**
 * Feeds and lists of addresses: RSS 0.9 to 2.0, Atom (RFC 4287), JSON Feed 1.1, OPML 2.0, sitemaps
 * with or without news.
 *
 * <p>In: the stream of a list. Out: its articles as {@link org.readout.intake.form.Part}s where the
 * list holds them, and a {@link org.readout.intake.feed.Feed}: what it says about itself and the
 * items of which it holds only an address or a summary. Example:
 *
 * <pre>{@code
 * Feed feed = FeedReading.read(part, taker);
 * feed.items().forEach(item -> follow(item.address()));
 * }</pre>
 *
 * <p>XML is read by jsoup's parser, which is lenient and expands no entities of a document's own; a
 * list that declares some is refused. Nothing is fetched here.
 */
@NullMarked
package org.readout.intake.feed;

import org.jspecify.annotations.NullMarked;
