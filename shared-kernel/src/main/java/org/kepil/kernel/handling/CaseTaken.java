package org.kepil.kernel.handling;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.account.AccountId;

/**
 * Somebody of the office took the case to work on, until it is assessed or has an advocate.
 *
 * @param by whose it is now
 */
@Stored(value = "handling.CaseTaken", stream = "case")
public record CaseTaken(CaseId caseId, AccountId by) implements HandlingEvent {
}
