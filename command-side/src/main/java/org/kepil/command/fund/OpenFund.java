package org.kepil.command.fund;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundOpened;
import org.kepil.kernel.service.Fund;

/** Opens a fund. Its identifier follows from its code. @param until null where no last day is named */
public record OpenFund(@TargetAggregateIdentifier FundId fundId, Fund fund, String name, String donor, LocalDate from,
        @Nullable LocalDate until) implements Creation {

    public OpenFund(Fund fund, String name, String donor, LocalDate from, @Nullable LocalDate until) {
        this(idOf(fund), fund, name, donor, from, until);
    }

    /** The identifier of the entry of this fund. */
    public static FundId idOf(Fund fund) {
        return new FundId(NamedId.of("fund", fund.code()));
    }

    @Override
    public FundRule unique() {
        return FundRule.UNIQUE_CODE_REQUIRED;
    }

    FundOpened opened() {
        return new FundOpened(fundId, fund, name, donor, from, until);
    }
}
