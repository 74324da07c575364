package org.kepil.query.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;

/**
 * The last time that an office was asked to take a case.
 *
 * @param reason     why the case should go there
 * @param answer     why it did not; null unless it was declined
 * @param answeredAt null while nobody answered
 */
public record Transfer(CaseId caseId, String number, OfficeId from, OfficeId to, PersonalText reason, Stage stage,
        Instant offeredAt, @Nullable PersonalText answer, @Nullable Instant answeredAt) {

    /** How far it came. */
    public enum Stage {
        OFFERED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    Transfer ended(Stage now, @Nullable PersonalText said, Instant at) {
        return new Transfer(caseId, number, from, to, reason, now, offeredAt, said, at);
    }
}
