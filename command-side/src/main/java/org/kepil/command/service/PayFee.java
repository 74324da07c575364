package org.kepil.command.service;

import java.util.Currency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.Fund;

/**
 * Says that the fee of an act was paid.
 *
 * @param amountMinor in minor units of the currency
 * @param fund        that paid; null for the state budget
 */
public record PayFee(@TargetAggregateIdentifier CaseId caseId, ActId actId, long amountMinor, Currency currency,
        String paymentReference, @Nullable Fund fund) {

    FeePaid paid() {
        return new FeePaid(caseId, actId, amountMinor, currency, paymentReference, fund);
    }
}
