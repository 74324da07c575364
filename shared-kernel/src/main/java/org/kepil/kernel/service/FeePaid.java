package org.kepil.kernel.service;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * The fee of an accepted act was paid.
 *
 * @param amountMinor      in minor units of the currency, from 0
 * @param paymentReference by which the payment is found in the books
 * @param fund             that paid; null for the state budget
 */
@Stored(value = "service.FeePaid", stream = "case")
public record FeePaid(CaseId caseId, ActId actId, long amountMinor, @Open Currency currency,
        @Open String paymentReference, @Nullable Fund fund) implements ServiceEvent {
}
