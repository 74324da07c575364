package org.kepil.kernel.party;

import org.kepil.kernel.CaseEvent;

/** What becomes known of those who take part in a case. */
public sealed interface PartyEvent extends CaseEvent permits OpposingPartyNamed {
}
