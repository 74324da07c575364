package org.kepil.command.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.account.AccountId;

/** Replaces the password of an account, which was lost or never reached its owner, by one for the next sign-in. */
public record IssueOneTimePassword(@TargetAggregateIdentifier AccountId accountId) {
}
