package org.kepil.kernel;

/** A fact about one case of legal aid. Each feature seals its own; a sealed type cannot span packages. */
public interface CaseEvent extends Event {

    /** The case that the fact is about. */
    CaseId caseId();
}
