package org.kepil.command.legalaidcase;

import static org.kepil.command.legalaidcase.CaseFixture.ACCEPTED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.HEARING;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.SCHEDULED;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.command.assignment.DeclineAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.closure.ReopenCase;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.eligibility.RefuseAid;
import org.kepil.command.hearing.AdjournHearing;
import org.kepil.command.hearing.CancelHearing;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalAidCaseTest {

    private static final String UNLISTED = "WRITTEN_NOWHERE";

    @ParameterizedTest
    @MethodSource("withUnlistedCodes")
    void nothing_is_done_for_what_the_rules_do_not_list(Object command) {
        aCase().given(REQUESTED, GRANTED, OFFERED, ACCEPTED, SCHEDULED).when(command, asked()).expectNoEvents()
                .expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
    }

    static Stream<Object> withUnlistedCodes() {
        return Stream.of(new GrantAid(CASE, new GrantGround(UNLISTED), "1", null, null),
                new RefuseAid(CASE, new RefusalGround(UNLISTED), PersonalText.of("No."), AppealRoute.COURT, "1", null,
                        null),
                new RefuseAid(CASE, REFUSED.ground(), PersonalText.of("No."), AppealRoute.COURT, "1",
                        new GrantGround(UNLISTED), null),
                new DeclineAssignment(CASE, BERMET, new DeclineGround(UNLISTED)),
                new ReplaceAdvocate(CASE, BERMET, CHYNGYZ, new ReplacementGround(UNLISTED), "1"),
                new AdjournHearing(CASE, HEARING, TOMORROW, new AdjournmentGround(UNLISTED)),
                new CancelHearing(CASE, HEARING, new CancellationGround(UNLISTED)),
                new CloseCase(CASE, new Outcome(UNLISTED)), new ReopenCase(CASE, new ReopeningGround(UNLISTED)));
    }

    @Test
    void a_request_is_about_a_matter_that_the_rules_list() {
        aCase().givenNoPriorActivity().when(about(UNLISTED), asked()).expectNoEvents()
                .expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
        RequestAid listed = about("MISDEMEANOUR");
        aCase().givenNoPriorActivity().when(listed, asked()).expectEvents(listed.requested());
    }

    private static RequestAid about(String matter) {
        return new RequestAid(CASE, "OSH-2026-00001", AIDA, PersonalText.of("Aida Example"),
                PersonalText.of("Was dismissed."), null, new MatterKind(matter), OFFICE, RequestChannel.DESK,
                Sex.FEMALE,
                AgeGroup.ADULT, 2);
    }
}
