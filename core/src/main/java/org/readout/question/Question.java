package org.readout.question;

/**
 * What a point asks.
 *
 * @param type what kind of answer it asks for
 * @param words in plain English
 */
public record Question(PointType type, String words) {}
