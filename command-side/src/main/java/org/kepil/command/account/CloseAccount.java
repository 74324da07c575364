package org.kepil.command.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.account.AccountId;

/** Closes an account: nobody signs in with it any more, and its name stays taken. Two who close each other in the same instant both do. */
public record CloseAccount(@TargetAggregateIdentifier AccountId accountId) {
}
