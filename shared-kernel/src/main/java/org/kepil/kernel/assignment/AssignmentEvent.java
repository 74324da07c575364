package org.kepil.kernel.assignment;

import org.kepil.kernel.CaseEvent;

/** What can happen to the representation of a case. */
public sealed interface AssignmentEvent extends CaseEvent permits AssignmentOffered, AssignmentAccepted,
        AssignmentDeclined, OfferExpired, AdvocateReplaced, AssignmentEndedEarly, ConflictDeclared {
}
