package org.readout.question;

import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;

/** Words that answer, and what they answer. */
public record Told(Proposition proposition, Answer answer) {}
