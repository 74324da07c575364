package org.kepil.query.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.Fund;

/**
 * A contact at an access point and what came of it.
 *
 * @param name       null for who did not say it
 * @param providerId whose client it is; null for one of the service
 * @param fund       whose money pays for it; null for the state budget's
 * @param by         who recorded it
 * @param at         when the person came
 * @param advice     null until somebody advised
 * @param caseId     the case that followed; null where none did
 * @param version    sequence of the last event, from 0
 */
public record ConsultationRow(ConsultationId consultationId, PersonId personId, @Nullable PersonalText name,
        @Nullable PersonalText contact, PersonalText summary, OfficeId officeId,
        @Nullable AccessPointId accessPointId, @Nullable ProviderId providerId, RequestChannel channel,
        ConsultationTopic topic, @Nullable Sex sex, @Nullable AgeGroup ageGroup, @Nullable Fund fund, Who by,
        Instant at, @Nullable Advice advice, @Nullable CaseId caseId, long version) {

    /** Somebody under the name of that day. */
    public record Who(UUID actorId, String name) {

        static Who of(Act act) {
            return new Who(act.actorId(), act.actorName());
        }
    }

    /**
     * What the person was told.
     *
     * @param signOffRequired whether somebody else had to sign it off
     * @param signedOff       who did; null until then
     */
    public record Advice(ConsultationResult result, @Nullable PersonalText text, Who by, Instant at,
            boolean signOffRequired, @Nullable Who signedOff) {
    }

    /** Where it stands. */
    @JsonProperty
    public ConsultationState state() {
        if (caseId != null) {
            return ConsultationState.REFERRED;
        }
        if (advice == null) {
            return ConsultationState.OPEN;
        }
        return advice.signOffRequired() && advice.signedOff() == null
                ? ConsultationState.WAITS_FOR_SIGN_OFF
                : ConsultationState.GIVEN;
    }

    static ConsultationRow begun(ContactRecorded event, Act act, Instant at, long version) {
        return new ConsultationRow(event.consultationId(), event.personId(), event.name(), event.contact(),
                event.summary(), event.officeId(), event.accessPointId(), event.providerId(), event.channel(),
                event.topic(), event.sex(), event.ageGroup(), event.fund(), Who.of(act), at, null, null, version);
    }

    ConsultationRow advised(@Nullable Advice now, long reached) {
        return new ConsultationRow(consultationId, personId, name, contact, summary, officeId, accessPointId,
                providerId, channel, topic, sex, ageGroup, fund, by, at, now, caseId, reached);
    }

    ConsultationRow referred(CaseId to, long reached) {
        return new ConsultationRow(consultationId, personId, name, contact, summary, officeId, accessPointId,
                providerId, channel, topic, sex, ageGroup, fund, by, at, advice, to, reached);
    }
}
