/** How well pages are read: {@code ./lab html} measures the article, its title, author and date. */
@NullMarked
package org.readout.lab.html;

import org.jspecify.annotations.NullMarked;
