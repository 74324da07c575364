package org.kepil.command.party;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.party.OpposingPartyNamed;

/**
 * Says who stands against the client.
 *
 * @param personId of the one who does
 */
public record NameOpposingParty(@TargetAggregateIdentifier CaseId caseId, PersonId personId, PersonalText name) {

    OpposingPartyNamed named() {
        return new OpposingPartyNamed(caseId, personId, name);
    }
}
