package org.kepil.command.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.duplicate.DuplicateRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.ORIGINAL_THAT_GOES_ON_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.OTHER_CASE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.OWN_OFFICE_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.REQUEST_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.UNDECIDED_REQUEST_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.GRANTED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFERED;
import static org.kepil.command.legalaidcase.CaseFixture.OFFICE;
import static org.kepil.command.legalaidcase.CaseFixture.REFUSED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedIn;
import static org.kepil.command.legalaidcase.CaseFixture.closedWith;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonsTest {

    private static final CaseId OTHER = CaseId.of("0c5e0000-0000-4000-8000-000000000031");
    private static final OfficeId ELSEWHERE = OfficeId.of("0c5e0000-0000-4000-8000-000000000032");
    private static final String NUMBER = "OSH-2026-00031";
    private static final PersonalText WHY = PersonalText.of("She asked by telephone and at the desk.");

    private static final CloseAsDuplicate CLOSE = new CloseAsDuplicate(CASE, OTHER, NUMBER, WHY);
    private static final NoteDuplicate NOTE = new NoteDuplicate(CASE, OTHER, NUMBER, WHY);
    private static final NoteReopening TAKE_BACK = new NoteReopening(CASE, OTHER, NUMBER);
    private static final LinkCase LINK = new LinkCase(CASE, OTHER, NUMBER, LinkKind.APPEAL_OF, WHY);
    private static final TellApart APART = new TellApart(CASE, OTHER, NUMBER, WHY);

    private static final DuplicateFound FOUND = new DuplicateFound(CASE, OTHER, NUMBER, AIDA, WHY);
    private static final DuplicateNoted NOTED = new DuplicateNoted(CASE, OTHER, NUMBER, AIDA, WHY);
    private static final DuplicateReopened TAKEN_BACK = new DuplicateReopened(CASE, OTHER, NUMBER);
    private static final CaseLinked LINKED = new CaseLinked(CASE, OTHER, NUMBER, LinkKind.APPEAL_OF, AIDA, WHY);
    private static final CasesToldApart TOLD_APART = new CasesToldApart(CASE, OTHER, NUMBER, AIDA, WHY);
    private static final CaseClosed ENDED = closedWith("DUPLICATE");
    private static final CaseReopened REOPENED = new CaseReopened(CASE, new ReopeningGround("NEW_CIRCUMSTANCES"));

    @Test
    void a_request_that_is_the_same_as_another_ends_and_is_kept_as_long_as_its_matter() {
        aCase().given(REQUESTED).when(CLOSE, askedIn(OFFICE)).expectEvents(FOUND, ENDED)
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, FOUND, ENDED).when(CLOSE, asked()).expectNoEvents();
    }

    @Test
    void a_second_notice_of_one_detention_ends_too() {
        aCase().given(NOTIFIED).when(CLOSE, asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_case_that_goes_on_hears_of_its_duplicate() {
        aCase().given(REQUESTED, GRANTED).when(NOTE, askedIn(ELSEWHERE)).expectEvents(NOTED);
        aCase().given(REQUESTED, NOTED).when(NOTE, asked()).expectNoEvents();
        aCase().given(REQUESTED, NOTED, CLOSED).when(NOTE, asked()).expectNoEvents();
    }

    @Test
    void a_case_that_does_not_go_on_has_no_further_duplicate() {
        aCase().given(REQUESTED, GRANTED, CLOSED).when(NOTE, asked()).expectNoEvents()
                .expectExceptionDetails(ORIGINAL_THAT_GOES_ON_REQUIRED.refusal());
        aCase().given(REQUESTED, FOUND, ENDED).when(NOTE, asked()).expectNoEvents()
                .expectExceptionDetails(ORIGINAL_THAT_GOES_ON_REQUIRED.refusal());
        aCase().given(REQUESTED, FOUND, ENDED, REOPENED).when(NOTE, asked()).expectEvents(NOTED);
    }

    @Test
    void the_case_that_goes_on_hears_that_its_duplicate_was_taken_up_again() {
        aCase().given(REQUESTED, NOTED).when(TAKE_BACK, asked()).expectEvents(TAKEN_BACK);
        aCase().given(REQUESTED, NOTED, TAKEN_BACK).when(TAKE_BACK, asked()).expectNoEvents();
        aCase().given(REQUESTED, NOTED, LINKED).when(TAKE_BACK, asked()).expectNoEvents();
        aCase().given(REQUESTED, NOTED, TAKEN_BACK).when(NOTE, asked()).expectEvents(NOTED);
        aCase().given(REQUESTED, NOTED, TAKEN_BACK).when(CLOSE, asked()).expectEvents(FOUND, ENDED);
    }

    @Test
    void two_cases_are_linked_or_told_apart_and_what_is_said_last_holds() {
        aCase().given(REQUESTED).when(LINK, asked()).expectEvents(LINKED);
        aCase().given(REQUESTED, LINKED).when(LINK, asked()).expectNoEvents();
        aCase().given(REQUESTED, LINKED).when(APART, asked()).expectEvents(TOLD_APART);
        aCase().given(REQUESTED, GRANTED, CLOSED).when(LINK, askedIn(ELSEWHERE)).expectEvents(LINKED);
    }

    @Test
    void whoever_reopens_a_duplicate_says_that_it_is_none() {
        aCase().given(REQUESTED, FOUND, ENDED, REOPENED).when(CLOSE, asked()).expectEvents(FOUND, ENDED);
        aCase().given(REQUESTED, FOUND, ENDED, REOPENED).when(APART, asked()).expectEvents(TOLD_APART);
    }

    @Test
    void an_imported_case_is_compared_with_none() {
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(LINK, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void no_case_is_compared_with_itself() {
        aCase().given(REQUESTED).when(new TellApart(CASE, CASE, NUMBER, WHY), asked()).expectNoEvents()
                .expectExceptionDetails(OTHER_CASE_REQUIRED.refusal());
    }

    @Test
    void what_is_closed_does_not_end_as_a_duplicate() {
        aCase().given(REQUESTED, REFUSED, CLOSED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
    }

    @Test
    void only_the_office_that_has_the_case_ends_it() {
        aCase().given(REQUESTED).when(CLOSE, askedIn(ELSEWHERE)).expectNoEvents()
                .expectExceptionDetails(OWN_OFFICE_REQUIRED.refusal());
    }

    @Test
    void what_was_decided_or_is_worked_on_does_not_end_as_a_duplicate() {
        aCase().given(REQUESTED, GRANTED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(UNDECIDED_REQUEST_REQUIRED.refusal());
        aCase().given(NOTIFIED, OFFERED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(UNDECIDED_REQUEST_REQUIRED.refusal());
        aCase().given(NOTIFIED, OFFERED, new AssignmentDeclined(CASE, BERMET, new DeclineGround("WORKLOAD")))
                .when(CLOSE, asked()).expectSuccessfulHandlerExecution();
    }

    @Test
    void two_cases_are_not_duplicates_of_each_other() {
        aCase().given(REQUESTED, NOTED).when(CLOSE, asked()).expectNoEvents()
                .expectExceptionDetails(ORIGINAL_THAT_GOES_ON_REQUIRED.refusal());
    }

    @ParameterizedTest
    @EnumSource
    void a_link_seen_from_the_other_and_back_is_the_same(LinkKind link) {
        assertThat(link.seenFromTheOther().seenFromTheOther()).isEqualTo(link);
    }
}
