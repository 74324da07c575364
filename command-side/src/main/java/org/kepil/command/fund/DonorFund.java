package org.kepil.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.fund.FundRule.OPEN_FUND_REQUIRED;
import static org.kepil.command.fund.FundRule.TERM_REQUIRED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundOpened;

/** A fund of a donor. */
public class DonorFund {

    @AggregateIdentifier
    private @Nullable FundId fundId;
    private LocalDate from = LocalDate.MIN;
    private @Nullable LocalDate closedFrom;

    /** For the repository, which tells the new object its history. */
    DonorFund() {
    }

    @CommandHandler
    DonorFund(OpenFund command) {
        if (command.until() != null && command.until().isBefore(command.from())) {
            throw TERM_REQUIRED.broken();
        }
        apply(command.opened());
    }

    @CommandHandler
    long handle(CloseFund command) {
        if (command.from().isBefore(from)) {
            throw TERM_REQUIRED.broken();
        }
        if (closedFrom == null) {
            apply(new FundClosed(command.fundId(), command.from()));
        } else if (!closedFrom.equals(command.from())) {
            throw OPEN_FUND_REQUIRED.broken();
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(FundOpened event) {
        fundId = event.fundId();
        from = event.from();
    }

    @EventSourcingHandler
    void on(FundClosed event) {
        closedFrom = event.from();
    }
}
