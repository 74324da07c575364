package org.kepil.query.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.eligibility.Criterion.Kind;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.transfer.TransferAccepted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignsTest {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final OfficeId OSH = new OfficeId(new UUID(1, 2));
    private static final OfficeId NARYN = new OfficeId(new UUID(1, 3));
    private static final AdvocateId ADA = new AdvocateId(new UUID(1, 4));
    private static final Instant BEGIN = Instant.parse("2026-10-05T06:00:00Z");
    private static final Instant LATER = BEGIN.plusSeconds(3600);
    private static final Applied UNDER = new Applied(RulebookId.parse("KG/2022-1"), "law-201", "8", Sure.CONFIRMED);

    @Test
    void papers_are_owed_until_each_of_them_is_on_the_file() {
        Signs granted = begun().after(granted(LocalDate.of(2026, 10, 20)), LATER);
        assertThat(granted.owed()).isEqualTo(new Signs.Owed(List.of("IDENTITY", "INCOME"), LocalDate.of(2026, 10, 20)));
        Signs one = granted.after(paper("INCOME"), LATER).after(paper("OTHER"), LATER);
        assertThat(one.owed()).isEqualTo(new Signs.Owed(List.of("IDENTITY"), LocalDate.of(2026, 10, 20)));
        assertThat(one.after(paper("IDENTITY"), LATER).owed()).isNull();
    }

    @Test
    void papers_are_late_when_their_last_day_is_over_everywhere() {
        assertThat(begun().after(granted(LocalDate.of(2026, 10, 20)), LATER).papersDue())
                .isEqualTo("2026-10-21T12:00:00Z");
        assertThat(begun().after(granted(null), LATER).papersDue()).isNull();
        assertThat(begun().papersDue()).isNull();
    }

    @Test
    void only_a_hearing_without_the_advocate_is_a_sign() {
        assertThat(begun().after(missed(Absent.CLIENT), LATER).missedAt()).isNull();
        Signs missed = begun().after(missed(Absent.ADVOCATE), LATER);
        assertThat(missed.missedAt()).isEqualTo(LATER);
        assertThat(missed.after(missed(Absent.CLIENT), LATER.plusSeconds(1)).missedAt()).isEqualTo(LATER);
    }

    @Test
    void an_offer_belongs_to_the_office_that_made_it() {
        Signs offered = begun().after(new AssignmentOffered(CASE, ADA), LATER);
        Signs moved = offered.after(new TransferAccepted(CASE, OSH, NARYN), LATER.plusSeconds(1));
        assertThat(moved.officeId()).isEqualTo(NARYN);
        assertThat(moved.offer()).isEqualTo(new Signs.Offer(ADA, OSH, LATER));
    }

    private static Signs begun() {
        return Signs.begun(CASE, "OSH-2026-1", OSH, PersonalText.of("Aida Example"), BEGIN, null, false);
    }

    private static CaseEvent granted(@Nullable LocalDate papersBy) {
        return new AidGranted(CASE, new GrantGround("MINOR"), "O-1", null, null, null,
                new Assessment(List.of(new Criterion(Kind.PAPER, "IDENTITY", false, UNDER),
                        new Criterion(Kind.PAPER, "INCOME", false, UNDER),
                        new Criterion(Kind.PAPER, "BIRTH", true, UNDER),
                        new Criterion(Kind.INCOME, "INCOME", false, UNDER)), null, papersBy));
    }

    private static CaseEvent paper(String type) {
        return new DocumentAdded(CASE, new DocumentId(new UUID(0, 8)), new PersonId(CASE.value()),
                new DocumentType(type), PersonalText.of("scan.png"), "0f".repeat(32), 48_213, "image/png", null);
    }

    private static CaseEvent missed(Absent by) {
        return new HearingMissed(CASE, new HearingId(new UUID(0, 9)), by, new AbsenceGround("ILLNESS"));
    }
}
