package org.kepil.command.consultation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.consultation.ConsultationRule.CONSULTATION_OF_STUDENT_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.NAME_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.ONE_CASE_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OPEN_CONSULTATION_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OTHER_PERSON_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.OWN_CLIENT_REQUIRED;
import static org.kepil.command.consultation.ConsultationRule.SIGN_OFF_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.consultation.ConsultationGiven;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationSignedOff;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.consultation.ReferredToQualifiedAid;
import org.kepil.kernel.provider.ProviderId;

/**
 * A contact at an access point, and what came of it. The client of an organisation outside the service stays that
 * organisation's until it refers them.
 */
public class Consultation {

    @AggregateIdentifier
    private @Nullable ConsultationId consultationId;
    private @Nullable ContactRecorded contact;
    private @Nullable ConsultationGiven given;
    private @Nullable String givenBy;
    private @Nullable ReferredToQualifiedAid referred;
    private boolean signedOff;

    /** For the repository, which tells the new object its history. */
    Consultation() {
    }

    @CommandHandler
    Consultation(RecordContact command, Asked asked, Rules rules) {
        if (rules.inForce(command.officeId(), asked.occurredAt()).topic(command.topic().code()).isEmpty()) {
            throw LISTED_CODE_REQUIRED.broken();
        }
        String by = asked.act().onBehalfOf();
        apply(command.recorded(by == null ? null : ProviderId.of(by)));
    }

    @CommandHandler
    long handle(GiveConsultation command, Asked asked) {
        ContactRecorded begun = own(asked);
        var now = new ConsultationGiven(command.consultationId(), begun.personId(), command.result(),
                command.advice(), asked.act().role() == Role.STUDENT);
        if (given == null) {
            apply(now);
        } else if (!given.equals(now)) {
            throw OPEN_CONSULTATION_REQUIRED.broken();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(SignOffConsultation command, Asked asked) {
        own(asked);
        if (given == null || !given.signOffRequired()) {
            throw CONSULTATION_OF_STUDENT_REQUIRED.broken();
        }
        if (asked.act().actorId().toString().equals(givenBy)) {
            throw OTHER_PERSON_REQUIRED.broken();
        }
        if (!signedOff) {
            apply(new ConsultationSignedOff(command.consultationId()));
        }
        return getVersion();
    }

    @CommandHandler
    long handle(ReferToQualifiedAid command, Asked asked, Rules rules) {
        ContactRecorded begun = own(asked);
        if (begun.name() == null) {
            throw NAME_REQUIRED.broken();
        }
        if (given != null && given.signOffRequired() && !signedOff) {
            throw SIGN_OFF_REQUIRED.broken();
        }
        if (rules.inForce(command.officeId(), asked.occurredAt()).matter(command.matter().code()).isEmpty()) {
            throw LISTED_CODE_REQUIRED.broken();
        }
        refer(new ReferredToQualifiedAid(command.consultationId(), begun.personId(), command.caseId(),
                command.matter(), command.officeId()));
        return getVersion();
    }

    private void refer(ReferredToQualifiedAid now) {
        if (referred == null) {
            apply(now);
        } else if (!referred.equals(now)) {
            throw ONE_CASE_REQUIRED.broken();
        }
    }

    private ContactRecorded own(Asked asked) {
        ContactRecorded begun = Objects.requireNonNull(contact);
        String client = begun.providerId() == null ? null : begun.providerId().toString();
        if (!Objects.equals(client, asked.act().onBehalfOf())) {
            throw OWN_CLIENT_REQUIRED.broken();
        }
        return begun;
    }

    @EventSourcingHandler
    void on(ContactRecorded event) {
        consultationId = event.consultationId();
        contact = event;
    }

    @EventSourcingHandler
    void on(ConsultationGiven event, @MetaDataValue("actorId") String actor) {
        given = event;
        givenBy = actor;
    }

    @EventSourcingHandler
    void on(ConsultationSignedOff event) {
        signedOff = true;
    }

    @EventSourcingHandler
    void on(ReferredToQualifiedAid event) {
        referred = event;
    }
}
