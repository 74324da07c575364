package org.kepil.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementSigned;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/** Records an agreement. Its identifier follows from its number. @param until null where no last day is named */
public record SignAgreement(@TargetAggregateIdentifier AgreementId agreementId, String number, String title,
        OfficeId officeId, List<String> parties, @Nullable ProviderId providerId, LocalDate from,
        @Nullable LocalDate until, @Nullable String contact) implements Creation {

    public SignAgreement(String number, String title, OfficeId officeId, List<String> parties,
            @Nullable ProviderId providerId, LocalDate from, @Nullable LocalDate until, @Nullable String contact) {
        this(idOf(number), number, title, officeId, parties, providerId, from, until, contact);
    }

    /** The identifier of the agreement with this number. */
    public static AgreementId idOf(String number) {
        return new AgreementId(NamedId.of("agreement", number));
    }

    @Override
    public AgreementRule unique() {
        return AgreementRule.UNIQUE_NUMBER_REQUIRED;
    }

    AgreementSigned signed() {
        return new AgreementSigned(agreementId, number, title, officeId, parties, providerId, from, until, contact);
    }
}
