package org.kepil.query.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.service.Fund;

/**
 * A fund that pays for aid.
 *
 * @param until      the last day, as the donor named it; null for none
 * @param closedFrom first day on which it pays no more; null while it pays
 * @param version    sequence of the last event, from 0
 */
public record FundRow(FundId fundId, Fund fund, String name, String donor, LocalDate from, @Nullable LocalDate until,
        @Nullable LocalDate closedFrom, long version) {
}
