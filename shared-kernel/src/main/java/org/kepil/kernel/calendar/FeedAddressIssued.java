package org.kepil.kernel.calendar;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/**
 * A calendar has a secret address, and none that it had before.
 *
 * @param advocateId whose hearings it shows; null for those of an office
 * @param officeId   whose hearings it shows; null for those of an advocate
 * @param tokenHash  of the secret in the address, which nobody keeps: {@link FeedToken#hash()}
 */
@Stored(value = "calendar.FeedAddressIssued", stream = "calendar")
public record FeedAddressIssued(FeedId feedId, @Nullable AdvocateId advocateId, @Nullable OfficeId officeId,
        @Open String tokenHash) implements CalendarEvent {
}
