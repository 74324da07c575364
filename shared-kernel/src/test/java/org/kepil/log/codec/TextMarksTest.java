package org.kepil.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.databind.JsonNode;

/** The rule of the house about text holds for every event, and bites on planted records that break it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextMarksTest {

    @Test
    void every_text_of_every_event_is_marked() {
        assertThat(StoredTypes.current().all()).isNotEmpty();
        assertThatCode(() -> TextMarks.check(StoredTypes.current())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(classes = {Unmarked.class, UnmarkedList.class, UnmarkedOptional.class, UnmarkedKeys.class,
            UnmarkedArray.class, UnmarkedObject.class, UnmarkedTree.class, UnmarkedWildcard.class, Nested.class,
            NestedInList.class, ListOfPersonal.class})
    void text_without_a_mark_is_found(Class<?> bad) {
        assertThat(TextMarks.violations(List.of(bad))).singleElement().asString()
                .endsWith("holds text and is marked neither @Personal nor @Open");
    }

    @Test
    void a_personal_text_is_never_open() {
        assertThat(violations(PersonalButOpen.class)).containsExactly(
                "PersonalButOpen.name is a personal text without @Personal");
        assertThat(violations(BothWays.class)).containsExactly("BothWays.name is marked both ways");
    }

    @Test
    void a_string_is_never_personal() {
        assertThat(violations(PersonalString.class)).containsExactly(
                "PersonalString.name is @Personal but no PersonalText");
    }

    @Test
    void a_personal_text_names_the_person_it_is_about() {
        assertThat(violations(AboutNobody.class)).containsExactly(
                "AboutNobody.name is about a person that personId does not name");
        assertThat(violations(AboutACase.class)).containsExactly(
                "AboutACase.name is about a person that caseId does not name");
    }

    @Test
    void no_two_texts_share_a_field_identity() {
        assertThat(violations(Fine.class, SameField.class)).containsExactly(
                "SameField.other has the field identity of another component: planted.name");
        assertThat(violations(BadField.class)).containsExactly(
                "BadField.name has a field identity that is not feature.field: Name");
    }

    @Test
    void marked_text_and_what_holds_none_is_left_alone() {
        assertThat(violations(Fine.class, WithoutText.class)).isEmpty();
    }

    private static List<String> violations(Class<?>... records) {
        return TextMarks.violations(List.of(records));
    }

    record Fine(PersonId personId, @Personal(field = "planted.name") PersonalText name, @Open String code,
            @Nullable @Open List<String> codes) {
    }

    record WithoutText(UUID id, CaseId caseId, Instant at, Role role, int count, Long large, List<CaseId> cases,
            Map<UUID, Instant> times, boolean late) {
    }

    record Unmarked(UUID id, String note) {
    }

    record UnmarkedList(List<String> notes) {
    }

    record UnmarkedOptional(Optional<String> note) {
    }

    record UnmarkedKeys(Map<String, Integer> counts) {
    }

    record UnmarkedArray(String[] notes) {
    }

    record UnmarkedObject(Object anything) {
    }

    record UnmarkedTree(JsonNode tree) {
    }

    record UnmarkedWildcard(List<?> things) {
    }

    record Nested(@Open String code, Unmarked inner) {
    }

    record NestedInList(List<Unmarked> inner) {
    }

    record ListOfPersonal(PersonId personId, List<PersonalText> names) {
    }

    record PersonalButOpen(@Open PersonalText name) {
    }

    record BothWays(PersonId personId, @Open @Personal(field = "planted.name") PersonalText name) {
    }

    record PersonalString(PersonId personId, @Personal(field = "planted.name") String name) {
    }

    record AboutNobody(@Personal(field = "planted.name") PersonalText name) {
    }

    record AboutACase(CaseId caseId, @Personal(field = "planted.name", of = "caseId") PersonalText name) {
    }

    record SameField(PersonId who, @Personal(field = "planted.name", of = "who") PersonalText other) {
    }

    record BadField(PersonId personId, @Personal(field = "Name") PersonalText name) {
    }
}
