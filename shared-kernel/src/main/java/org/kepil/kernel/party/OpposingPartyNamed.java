package org.kepil.kernel.party;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * Somebody stands against the client of the case. The name is encrypted with a key of their own, so that they can be
 * forgotten without the client; no digest of it is kept, because that could be guessed back into the name.
 *
 * @param personId of the one who stands against the client
 */
@Stored(value = "party.OpposingPartyNamed", stream = "case")
public record OpposingPartyNamed(CaseId caseId, PersonId personId,
        @Personal(field = "party.name") PersonalText name) implements PartyEvent {
}
