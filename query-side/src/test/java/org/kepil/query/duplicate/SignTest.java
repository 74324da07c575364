package org.kepil.query.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.duplicate.Sign.CONTACT_AND_MATTER;
import static org.kepil.query.duplicate.Sign.NAME_AND_CONTACT;
import static org.kepil.query.duplicate.Sign.NAME_AND_MATTER;
import static org.kepil.query.duplicate.Sign.SAME_PERSON;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignTest {

    private static final Instant NOON = Instant.parse("2026-10-05T06:00:00Z");
    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final Particulars AIDA = asked(1, 1, "Аида Асанова", "+996 555 12 34 56", "CIVIL", Sex.FEMALE);

    @Test
    void one_person_is_one_whatever_else_is_said() {
        assertThat(Sign.between(AIDA, asked(2, 1, "Somebody Else", null, "CRIMINAL", null)))
                .containsExactly(SAME_PERSON);
    }

    @Test
    void one_name_and_one_telephone_number_in_any_spelling() {
        assertThat(Sign.between(AIDA, asked(2, 2, "ASANOVA Aida", "0555 123456", "CRIMINAL", null)))
                .containsExactly(NAME_AND_CONTACT);
    }

    @Test
    void one_name_and_matter_where_nothing_speaks_against_it() {
        assertThat(Sign.between(AIDA, asked(2, 2, "Aida Asanova", null, "CIVIL", null)))
                .containsExactly(NAME_AND_MATTER);
        assertThat(Sign.between(AIDA, asked(2, 2, "Aida Asanova", null, "CIVIL", Sex.MALE))).isEmpty();
        assertThat(Sign.between(AIDA, asked(2, 2, "Aida Asanova", null, "CRIMINAL", null))).isEmpty();
        assertThat(Sign.between(AIDA, closed(asked(2, 2, "Aida Asanova", null, "CIVIL", null)))).isEmpty();
    }

    @Test
    void another_name_behind_one_telephone_number_in_one_matter() {
        assertThat(Sign.between(AIDA, asked(2, 2, "Bakyt Asanov", "+996555123456", "CIVIL", Sex.MALE)))
                .containsExactly(CONTACT_AND_MATTER);
        assertThat(Sign.between(AIDA, asked(2, 2, "Bakyt Asanov", "+996555123456", "CRIMINAL", Sex.MALE))).isEmpty();
    }

    @Test
    void an_address_in_words_is_no_contact_to_go_by() {
        assertThat(Sign.between(asked(1, 1, "A B", "ask at no. 5", "CIVIL", null),
                asked(2, 2, "C D", "ask at no. 5", "CIVIL", null))).isEmpty();
        assertThat(Sign.between(asked(1, 1, "A B", "A@kepil.invalid", "CIVIL", null),
                asked(2, 2, "C D", " a@kepil.invalid", "CIVIL", null))).containsExactly(CONTACT_AND_MATTER);
    }

    private static Particulars asked(long id, long person, String name, @Nullable String contact, String matter,
            @Nullable Sex sex) {
        return Particulars.begun(new AidRequested(new CaseId(new UUID(0, id)), "X-" + id,
                new PersonId(new UUID(1, person)), PersonalText.of(name), PersonalText.of("Needs help."),
                contact == null ? null : PersonalText.of(contact), new MatterKind(matter), OFFICE, RequestChannel.DESK,
                sex, null, 2), NOON);
    }

    private static Particulars closed(Particulars row) {
        return row.after(new CaseClosed(row.caseId(), new Outcome("SETTLED"), null), NOON);
    }
}
