package org.kepil.kernel.consultation;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.Fund;

/**
 * A person turned to an access point. The person may stay without a name.
 *
 * @param personId      the same for everything that one person asks, at whatever level of aid
 * @param name          null for who does not say it
 * @param accessPointId null where nobody said at which
 * @param providerId    the organisation outside the service whose client it is; null for one of the service
 * @param fund          whose money pays for it; null for the state budget's
 * @param schema        version of the form that was filled in
 */
@Stored(value = "consultation.ContactRecorded", stream = "consultation")
public record ContactRecorded(ConsultationId consultationId, PersonId personId,
        @Personal(field = "consultation.name") @Nullable PersonalText name,
        @Personal(field = "consultation.contact") @Nullable PersonalText contact,
        @Personal(field = "consultation.summary") PersonalText summary, OfficeId officeId,
        @Nullable AccessPointId accessPointId, @Nullable ProviderId providerId, RequestChannel channel,
        ConsultationTopic topic, @Nullable Sex sex, @Nullable AgeGroup ageGroup, @Nullable Fund fund,
        int schema) implements ConsultationEvent {
}
