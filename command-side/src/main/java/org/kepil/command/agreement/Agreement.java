package org.kepil.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.agreement.AgreementRule.RUNNING_AGREEMENT_REQUIRED;
import static org.kepil.command.agreement.AgreementRule.TERM_REQUIRED;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.agreement.AgreementEnded;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementSigned;

/** An agreement of the service with others. */
public class Agreement {

    @AggregateIdentifier
    private @Nullable AgreementId agreementId;
    private LocalDate from = LocalDate.MIN;
    private @Nullable AgreementEnded ended;

    /** For the repository, which tells the new object its history. */
    Agreement() {
    }

    @CommandHandler
    Agreement(SignAgreement command) {
        if (command.until() != null && command.until().isBefore(command.from())) {
            throw TERM_REQUIRED.broken();
        }
        apply(command.signed());
    }

    @CommandHandler
    long handle(EndAgreement command) {
        var now = new AgreementEnded(command.agreementId(), command.on(), command.reason());
        if (!now.equals(ended)) {
            if (ended != null) {
                throw RUNNING_AGREEMENT_REQUIRED.broken();
            }
            if (command.on().isBefore(from)) {
                throw TERM_REQUIRED.broken();
            }
            apply(now);
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(AgreementSigned event) {
        agreementId = event.agreementId();
        from = event.from();
    }

    @EventSourcingHandler
    void on(AgreementEnded event) {
        ended = event;
    }
}
