package org.kepil.kernel.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.service.Fund;

/** A fund pays for aid from a day on. @param donor who gives the money @param until the last day; null for none named */
@Stored(value = "fund.FundOpened", stream = "fund")
public record FundOpened(FundId fundId, Fund fund, @Open String name, @Open String donor, LocalDate from,
        @Nullable LocalDate until) implements FundEvent {
}
