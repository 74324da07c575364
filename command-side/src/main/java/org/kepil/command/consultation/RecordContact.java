package org.kepil.command.consultation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.consultation.ConsultationId;
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
 * Records that a person turned to an access point. Whose client it is follows from who records it.
 *
 * @param name   null for who does not say it
 * @param fund   whose money pays for it; null for the state budget's
 * @param schema version of the form that was filled in
 */
public record RecordContact(@TargetAggregateIdentifier ConsultationId consultationId, PersonId personId,
        @Nullable PersonalText name, @Nullable PersonalText contact, PersonalText summary, OfficeId officeId,
        @Nullable AccessPointId accessPointId, RequestChannel channel, ConsultationTopic topic, @Nullable Sex sex,
        @Nullable AgeGroup ageGroup, @Nullable Fund fund, int schema) implements Creation {

    @Override
    public ConsultationRule unique() {
        return ConsultationRule.NEW_CONSULTATION_REQUIRED;
    }

    ContactRecorded recorded(@Nullable ProviderId by) {
        return new ContactRecorded(consultationId, personId, name, contact, summary, officeId, accessPointId, by,
                channel, topic, sex, ageGroup, fund, schema);
    }
}
