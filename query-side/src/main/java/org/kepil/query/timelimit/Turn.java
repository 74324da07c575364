package org.kepil.query.timelimit;

import org.kepil.kernel.timelimit.Mark;

/** What a fact did to a clock. Facts that did nothing to it, such as a second start, are no turns. */
public record Turn(Mark.Kind kind, Fact fact) {
}
