package org.kepil.command.document;

import static org.kepil.command.document.DocumentRule.ISSUED_DOCUMENT_REQUIRED;
import static org.kepil.command.document.DocumentRule.NEW_DOCUMENT_REQUIRED;
import static org.kepil.command.document.DocumentRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.document.DocumentRule.REQUEST_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.AIDA;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.CLOSED;
import static org.kepil.command.legalaidcase.CaseFixture.NOTIFIED;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.rulebook.RulebookRule.LISTED_CODE_REQUIRED;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {

    private static final DocumentId PAPER = new DocumentId(new UUID(0, 8));
    private static final DocumentId OTHER = new DocumentId(new UUID(0, 9));
    private static final AddDocument ADD = add(PAPER, "IDENTITY", "0f", null);
    private static final DocumentAdded ADDED = new DocumentAdded(CASE, PAPER, AIDA, ADD.type(), ADD.fileName(),
            ADD.sha256(), ADD.bytes(), ADD.mediaType(), null);

    @Test
    void a_paper_is_put_on_the_file_of_the_person_whom_the_case_is_about() {
        aCase().given(REQUESTED).when(ADD, asked()).expectEvents(ADDED);
        aCase().given(NOTIFIED).when(ADD, asked()).expectEvents(ADDED);
    }

    @Test
    void a_history_that_was_taken_over_has_no_papers() {
        aCase().given(new CaseImported(CASE, "history", "7", "H-7")).when(ADD, asked()).expectNoEvents()
                .expectExceptionDetails(REQUEST_REQUIRED.refusal());
    }

    @Test
    void a_closed_case_takes_no_papers_until_it_is_reopened() {
        aCase().given(REQUESTED, CLOSED).when(ADD, asked()).expectNoEvents()
                .expectExceptionDetails(OPEN_CASE_REQUIRED.refusal());
        aCase().given(REQUESTED, CLOSED, new CaseReopened(CASE, new ReopeningGround("CLOSED_IN_ERROR")))
                .when(ADD, asked()).expectEvents(ADDED);
    }

    @Test
    void the_same_bytes_are_put_on_the_file_once_and_asking_twice_changes_nothing() {
        aCase().given(REQUESTED, ADDED).when(ADD, asked()).expectNoEvents().expectResultMessagePayload(1L);
        refused(add(OTHER, "IDENTITY", "0f", null));
        refused(add(PAPER, "IDENTITY", "0e", null));
        aCase().given(REQUESTED, ADDED).when(add(OTHER, "IDENTITY", "0e", null), asked())
                .expectResultMessagePayload(2L);
        aCase().given(REQUESTED, ADDED).when(add(OTHER, "INCOME_STATEMENT", "0f", null), asked())
                .expectResultMessagePayload(2L);
    }

    private static void refused(AddDocument again) {
        aCase().given(REQUESTED, ADDED).when(again, asked()).expectNoEvents()
                .expectExceptionDetails(NEW_DOCUMENT_REQUIRED.refusal());
    }

    @Test
    void a_paper_is_of_today_at_the_latest_where_days_begin_first() {
        aCase().given(REQUESTED).when(add(PAPER, "IDENTITY", "0f", LocalDate.of(2026, 10, 6)), asked())
                .expectNoEvents().expectExceptionDetails(ISSUED_DOCUMENT_REQUIRED.refusal());
        aCase().given(REQUESTED).when(add(PAPER, "IDENTITY", "0f", LocalDate.of(2026, 10, 5)), asked())
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_paper_is_one_that_the_rules_list() {
        aCase().given(REQUESTED).when(add(PAPER, "WRITTEN_NOWHERE", "0f", null), asked()).expectNoEvents()
                .expectExceptionDetails(LISTED_CODE_REQUIRED.refusal());
    }

    private static AddDocument add(DocumentId id, String type, String digest, @Nullable LocalDate issuedOn) {
        return new AddDocument(CASE, id, new DocumentType(type), PersonalText.of("scan.png"), digest.repeat(32), 48_213,
                "image/png", issuedOn);
    }
}
