package org.kepil.command.referral;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.referral.ReferralRule.ACCEPTANCE_REQUIRED;
import static org.kepil.command.referral.ReferralRule.CONSENT_REQUIRED;
import static org.kepil.command.referral.ReferralRule.OPEN_OFFER_REQUIRED;
import static org.kepil.command.referral.ReferralRule.RECEIVER_REQUIRED;
import static org.kepil.command.referral.ReferralRule.SENDER_REQUIRED;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.PersonArrived;
import org.kepil.kernel.referral.ReferralAccepted;
import org.kepil.kernel.referral.ReferralDeclined;
import org.kepil.kernel.referral.ReferralEvent;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;

/** The referral of one person, from the offer to the person's arrival. Only who receives the person answers. */
public class Referral {

    @AggregateIdentifier
    private @Nullable ReferralId referralId;
    private @Nullable ReferralOffered offer;
    private @Nullable ReferralEvent last;

    /** For the repository, which tells the new object its history. */
    Referral() {
    }

    @CommandHandler
    Referral(OfferReferral command, Asked asked) {
        if (command.consent() == Consent.NONE) {
            throw CONSENT_REQUIRED.broken();
        }
        boolean out = command.direction() == Direction.TO_SERVICE;
        if (!Objects.equals(asked.act().onBehalfOf(), out ? null : command.providerId().toString())) {
            throw SENDER_REQUIRED.broken();
        }
        apply(command.offered());
    }

    @CommandHandler
    long handle(AcceptReferral command, Asked asked) {
        return answer(new ReferralAccepted(command.referralId()), asked);
    }

    @CommandHandler
    long handle(DeclineReferral command, Asked asked) {
        return answer(new ReferralDeclined(command.referralId(), received(asked).personId(), command.reason()), asked);
    }

    @CommandHandler
    long handle(RecordPersonArrived command, Asked asked) {
        received(asked);
        var arrived = new PersonArrived(command.referralId());
        if (!arrived.equals(last)) {
            if (!(last instanceof ReferralAccepted)) {
                throw ACCEPTANCE_REQUIRED.broken();
            }
            apply(arrived);
        }
        return getVersion();
    }

    private long answer(ReferralEvent now, Asked asked) {
        received(asked);
        if (!now.equals(last)) {
            if (!(last instanceof ReferralOffered)) {
                throw OPEN_OFFER_REQUIRED.broken();
            }
            apply(now);
        }
        return getVersion();
    }

    private ReferralOffered received(Asked asked) {
        ReferralOffered begun = Objects.requireNonNull(offer);
        boolean out = begun.direction() == Direction.TO_SERVICE;
        if (!Objects.equals(asked.act().onBehalfOf(), out ? begun.providerId().toString() : null)) {
            throw RECEIVER_REQUIRED.broken();
        }
        return begun;
    }

    @EventSourcingHandler
    void on(ReferralOffered event) {
        referralId = event.referralId();
        offer = event;
        last = event;
    }

    @EventSourcingHandler
    void on(ReferralAccepted event) {
        last = event;
    }

    @EventSourcingHandler
    void on(ReferralDeclined event) {
        last = event;
    }

    @EventSourcingHandler
    void on(PersonArrived event) {
        last = event;
    }
}
