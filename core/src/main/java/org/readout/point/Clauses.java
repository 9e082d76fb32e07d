package org.readout.point;

import java.util.List;
import org.readout.alignment.Group;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;

/**
 * What the articles of a story say.
 *
 * @param all every proposition
 * @param groups those of different articles that say the same
 * @param facts the typed answers in them
 */
record Clauses(List<Proposition> all, List<Group<Proposition>> groups, List<Fact> facts) {}
