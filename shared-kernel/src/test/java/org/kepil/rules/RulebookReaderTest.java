package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.rulebook.CaseOutcome;
import org.kepil.kernel.rulebook.CaseOutcome.Follows;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.Matter;
import org.kepil.kernel.rulebook.Rulebook;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookReaderTest {

    private final RulebookReader reader = new RulebookReader();

    @ParameterizedTest
    @ValueSource(strings = {"kg-2017-1", "kg-2022-1", "ua-2023-1"})
    void a_country_is_read_whole(String file) {
        Rulebook rulebook = reader.read(Rulebooks.text(file));

        assertThat(rulebook.id().toString().toLowerCase().replace('/', '-')).isEqualTo(file);
        assertThat(rulebook.matters()).extracting(Matter::code).contains("CRIMINAL", "MISDEMEANOUR", "CIVIL",
                "ADMINISTRATIVE");
        assertThat(rulebook.grounds(Ground.Step.REFUSAL))
                .allSatisfy(ground -> assertThat(ground.appeals()).isNotEmpty());
        assertThat(rulebook.retention("CIVIL")).isPresent();
    }

    @Test
    void a_limit_may_await_events_that_are_not_there_yet_and_says_so() {
        String misspelt = Rulebooks.text("kg-2022-1").replace("request.AidRequested", "request.AidRequestd");

        assertThatThrownBy(() -> reader.read(misspelt)).isInstanceOfSatisfying(InvalidRulebook.class,
                mentions("/limits/0/starts/0: request.AidRequestd is no event"));
        assertThat(reader.read(misspelt.replace("awaits: false", "awaits: true")).limits()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} for {1} gives {2}")
    @CsvSource({"zone: Asia/Bishkek, zone: nowhere, /zone", "sure: confirmed, sure: certain, /basis/sure",
            "means: YEARLY_INCOME, means: MONTHLY_INCOME, /categories/0",
            "source: law-201, source: law-1, /categories/0/basis/source",
            "currency: KGS, colour: KGS, required", "length: {workdays: 3}, length: {}, /limits/0/length",
            "'opens: \"09:00\"', 'opens: \"19:00\"', /calendar/hours: An office that opens at 19:00",
            "code: CIVIL, code: CRIMINAL, CRIMINAL is there twice",
            "inForceFrom: 2022-08-10, inForceFrom: 2022-02-30, /inForceFrom",
            "currency: KGS, currency: ZZZ, /currency", "currency: KGS, currency: XAU, XAU has no minor units",
            "id: KG/2022-1, 'id: [', flow sequence", "groups: [EVERYBODY], groups: [NOBODY], MINIMUM_WAGE for NOBODY",
            "'basis: {source: practice', 'basis: {source: hearsay', /calendar/hours/basis/source",
            "alarm: {workdays: 2}, alarm: {days: 2}, /limits/0",
            "alarm: {workdays: 2}, alarm: {workdays: 3}, /limits/0",
            "follows: REFUSAL, follows: DEATH, /outcomes/", "'follows: REFUSAL, ', '', no case can end after a refusal",
            "pauses: [], pauses: [closure.CaseClosed], /limits/0"})
    void what_is_wrong_is_named(String right, String wrong, String told) {
        String text = Rulebooks.text("kg-2022-1");
        assertThat(text).contains(right);

        assertThatThrownBy(() -> reader.read(text.replace(right, wrong))).isInstanceOfSatisfying(InvalidRulebook.class,
                mentions(told));
    }

    @Test
    void an_outcome_follows_what_happened_and_fits_the_matter() {
        Rulebook rulebook = reader.read(Rulebooks.text("kg-2022-1"));

        assertThat(rulebook.outcomes("CIVIL", Follows.REFUSAL)).extracting(CaseOutcome::code)
                .containsExactly("AID_REFUSED");
        assertThat(rulebook.outcomes("CIVIL", null)).extracting(CaseOutcome::code).contains("SETTLED")
                .doesNotContain("AID_REFUSED", "WITHDRAWN_BY_CLIENT", "AID_TERMINATED");
        assertThat(rulebook.outcomes("CRIMINAL", null)).extracting(CaseOutcome::code).doesNotContain("SETTLED");
    }

    @Test
    void rules_from_before_anybody_said_what_an_outcome_follows_are_still_read() {
        Rulebook old = reader.read(Rulebooks.text("kg-2022-1").replaceAll("follows: [A-Z]+, ", ""));

        assertThat(old.outcomes("CIVIL", Follows.REFUSAL)).extracting(CaseOutcome::code).contains("AID_REFUSED");
    }

    @Test
    void a_key_is_there_once() {
        String text = Rulebooks.text("kg-2022-1") + "currency: USD\n";

        assertThatThrownBy(() -> reader.read(text)).isInstanceOfSatisfying(InvalidRulebook.class, mentions("currency"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String text = Rulebooks.text("kg-2022-1").replace("stages: [DETENTION", "stages: [ARREST").replace(
                "source: law-91",
                "source: law-92");

        assertThatThrownBy(() -> reader.read(text)).isInstanceOfSatisfying(InvalidRulebook.class,
                invalid -> assertThat(invalid.faults()).hasSizeGreaterThan(3));
    }

    @Test
    void a_base_value_is_valid_until_the_next() {
        Rulebook ukraine = reader.read(Rulebooks.text("ua-2023-1"));

        assertThat(ukraine.base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(ukraine.base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2022, 6, 30)))
                .hasValueSatisfying(base -> assertThat(base.amountMinor()).isEqualTo(176_200));
        assertThat(ukraine.base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2022, 7, 1)))
                .hasValueSatisfying(base -> assertThat(base.amountMinor()).isEqualTo(260_000));
    }

    private static Consumer<InvalidRulebook> mentions(String told) {
        return invalid -> assertThat(invalid).hasMessageContaining(told);
    }
}
