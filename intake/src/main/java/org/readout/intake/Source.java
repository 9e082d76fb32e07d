package org.readout.intake;

import java.nio.file.Path;
import org.readout.article.Known;

/**
 * A file that holds an article.
 *
 * @param name as the user named it
 * @param path where it lies
 * @param known what a list of articles says about it
 */
record Source(String name, Path path, Known known) {}
