package org.kepil.command.fund;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.fund.FundId;

/** Closes a fund. @param from the first day on which it pays no more */
public record CloseFund(@TargetAggregateIdentifier FundId fundId, LocalDate from) {
}
