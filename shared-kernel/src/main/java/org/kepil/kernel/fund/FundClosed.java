package org.kepil.kernel.fund;

import java.time.LocalDate;
import org.kepil.kernel.Stored;

/** A fund pays no more. What it paid for stays on record. */
@Stored(value = "fund.FundClosed", stream = "fund")
public record FundClosed(FundId fundId, LocalDate from) implements FundEvent {
}
