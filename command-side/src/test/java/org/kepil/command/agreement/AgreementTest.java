package org.kepil.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.agreement.AgreementEnded;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementSigned;
import org.kepil.kernel.office.OfficeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {

    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final AgreementId ID = SignAgreement.idOf("M-7");
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final AgreementSigned SIGNED = new AgreementSigned(ID, "M-7", "Memorandum", OFFICE,
            List.of("Bar"), null, MAY, null, null);
    private static final AgreementEnded ENDED = new AgreementEnded(ID, JUNE, "By both");

    private final FixtureConfiguration<Agreement> fixture = new AggregateTestFixture<>(Agreement.class);

    private static SignAgreement sign(@Nullable LocalDate until) {
        return new SignAgreement("M-7", "Memorandum", OFFICE, List.of("Bar"), null, MAY, until, null);
    }

    @Test
    void an_agreement_has_a_term() {
        fixture.givenNoPriorActivity().when(sign(null)).expectEvents(SIGNED);
        fixture.givenNoPriorActivity().when(sign(MAY.minusDays(1))).expectNoEvents()
                .expectExceptionDetails(AgreementRule.TERM_REQUIRED.refusal());
        fixture.given(SIGNED).when(new EndAgreement(ID, MAY.minusDays(1), "By both")).expectNoEvents()
                .expectExceptionDetails(AgreementRule.TERM_REQUIRED.refusal());
    }

    @Test
    void an_agreement_ends_once() {
        fixture.given(SIGNED).when(new EndAgreement(ID, JUNE, "By both")).expectEvents(ENDED);
        fixture.given(SIGNED, ENDED).when(new EndAgreement(ID, JUNE, "By both")).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(SIGNED, ENDED).when(new EndAgreement(ID, MAY, "By both")).expectNoEvents()
                .expectExceptionDetails(AgreementRule.RUNNING_AGREEMENT_REQUIRED.refusal());
    }
}
