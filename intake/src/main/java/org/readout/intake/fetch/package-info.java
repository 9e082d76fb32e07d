/**
 * Fetches pages and feeds from the web, politely and safely.
 *
 * <p>In: an address that the user named or that a feed listed. Out: a {@link
 * org.readout.intake.fetch.Fetched}: the bytes as they came, with the headers and where they came
 * from in the end. Example:
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchSettings.USUAL)) {
 *   Fetched page = fetcher.fetch("https://example.org/news/1");
 * }
 * }</pre>
 *
 * <p>Safely: only http and https; no address inside the user's own network, whatever its spelling,
 * at no redirect; the connection goes to the very address that was checked ({@link
 * org.readout.intake.fetch.Pins}). Politely: robots.txt (RFC 9309), a pause between two requests to
 * one host, conditional requests, {@code Retry-After}. It keeps no cookies, signs in nowhere and
 * goes round no refusal.
 */
@NullMarked
package org.readout.intake.fetch;

import org.jspecify.annotations.NullMarked;
