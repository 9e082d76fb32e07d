/**
 * Scores a Readout JSON document against hand-annotated stories.
 *
 * <p>In: {@code gold.json}, a story annotated by hand, and the JSON that {@code readout brief
 * --format json} wrote for the same articles. Out: {@link Figure}s. Articles are paired by file
 * name. Offsets on both sides are Unicode code points.
 *
 * <p>The figures are defined by the gold's own {@code score.py}; this package computes the same
 * values from the same files. Where that script leaves a choice to the order of rows, the order is
 * kept.
 */
@NullMarked
package org.readout.lab.points;

import org.jspecify.annotations.NullMarked;
