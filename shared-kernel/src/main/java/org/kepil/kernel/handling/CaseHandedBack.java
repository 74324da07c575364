package org.kepil.kernel.handling;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.account.AccountId;

/**
 * The case waits for somebody else of the office to work on it.
 *
 * @param from whose it was
 */
@Stored(value = "handling.CaseHandedBack", stream = "case")
public record CaseHandedBack(CaseId caseId, AccountId from) implements HandlingEvent {
}
