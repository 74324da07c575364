package org.kepil.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.FixedKeys;
import org.kepil.log.keys.PersonKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Personal texts in the log: unreadable, bound to their place, gone with their key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealTest {

    private static final String NAME = "Canary Жаңыбаева";
    private static final UUID EVENT = UUID.fromString("00000000-0000-0000-0000-0000000000ab");
    private static final PersonId PERSON = PersonId.of("00000000-0000-0000-0000-0000000000cd");
    private static final AidRequested REQUEST = new AidRequested(new CaseId(new UUID(0, 1)), "BIS-2026-1", PERSON,
            PersonalText.of(NAME), PersonalText.of(NAME), null, new MatterKind("CIVIL"), new OfficeId(new UUID(0, 2)),
            RequestChannel.DESK, null, null, 1);

    private final JsonEventCodec codec = new JsonEventCodec(PersonKeys.inMemory());

    @Test
    void no_personal_text_stands_in_the_bytes() {
        JsonNode name = tree().path("applicantName");
        assertThat(new String(codec.payload(EVENT, REQUEST), UTF_8)).doesNotContain("Canary");
        assertThat(name.path("v").asInt()).isEqualTo(1);
        assertThat(name.path("key").asString()).isEqualTo(PERSON.toString());
    }

    @Test
    void the_same_text_is_never_sealed_to_the_same_bytes() {
        assertThat(codec.payload(EVENT, REQUEST)).isNotEqualTo(codec.payload(EVENT, REQUEST));
        assertThat(tree().path("applicantName").path("sealed")).isNotEqualTo(tree().path("summary").path("sealed"));
    }

    @Test
    void without_the_key_the_text_is_erased_and_the_rest_stands() {
        byte[] bytes = codec.payload(EVENT, REQUEST);
        AidRequested read = (AidRequested) read(new JsonEventCodec(PersonKeys.inMemory()), EVENT, bytes);
        assertThat(read.applicantName()).isEqualTo(new PersonalText.Erased());
        assertThat(read.number()).isEqualTo(REQUEST.number());
        assertThat(read.contact()).isNull();
    }

    @Test
    void a_text_does_not_open_in_another_event() {
        byte[] bytes = codec.payload(EVENT, REQUEST);
        assertThatThrownBy(() -> read(codec, new UUID(0, 7), bytes)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_text_does_not_open_in_another_field() {
        ObjectNode moved = tree();
        moved.set("applicantName", moved.get("summary"));
        assertBroken(moved);
    }

    @Test
    void a_text_does_not_open_under_the_key_of_another_person() {
        JsonEventCodec withAnotherKey = new JsonEventCodec(new FixedKeys());
        assertThatThrownBy(() -> read(withAnotherKey, EVENT, codec.payload(EVENT, REQUEST)))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_changed_text_does_not_open() {
        String sealed = tree().path("summary").path("sealed").asString();
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertBroken(with("sealed", sealed.substring(0, 20) + last + sealed.substring(21)));
        assertBroken(with("sealed", sealed.substring(0, 24)));
        assertBroken(with("sealed", "?"));
        assertBroken(with("sealed", ""));
    }

    @Test
    void a_form_of_another_version_does_not_open() {
        ObjectNode tree = tree();
        ((ObjectNode) tree.get("summary")).put("v", 2);
        assertBroken(tree);
    }

    @Test
    void an_erased_text_cannot_enter_the_log() {
        AidRequested erased = new AidRequested(REQUEST.caseId(), "1", PERSON, new PersonalText.Erased(),
                REQUEST.summary(), null, new MatterKind("CIVIL"), REQUEST.officeId(), RequestChannel.DESK, null, null,
                1);
        assertThatIllegalArgumentException().isThrownBy(() -> codec.payload(EVENT, erased))
                .withMessageContaining("request.applicant-name");
    }

    @Test
    void half_a_character_is_refused_rather_than_replaced() {
        AidRequested half = new AidRequested(REQUEST.caseId(), "1", PERSON, PersonalText.of("a\ud83d"),
                REQUEST.summary(), null, new MatterKind("CIVIL"), REQUEST.officeId(), RequestChannel.DESK, null, null,
                1);
        assertThatIllegalArgumentException().isThrownBy(() -> codec.payload(EVENT, half))
                .withMessageContaining("Half a character");
    }

    @Test
    void a_persons_key_is_asked_for_once_in_each_event() {
        List<UUID> asked = new ArrayList<>();
        PersonKeys keys = PersonKeys.inMemory();
        JsonEventCodec asking = new JsonEventCodec(new PersonKeys() {

            @Override
            public Optional<DataKey> find(UUID personId) {
                return keys.find(personId);
            }

            @Override
            public DataKey findOrCreate(UUID personId) {
                asked.add(personId);
                return keys.findOrCreate(personId);
            }
        });
        asking.payload(EVENT, REQUEST);
        asking.payload(EVENT, REQUEST);
        assertThat(asked).containsExactly(PERSON.value(), PERSON.value());
    }

    private ObjectNode with(String part, String value) {
        ObjectNode tree = tree();
        ((ObjectNode) tree.get("summary")).put(part, value);
        return tree;
    }

    private ObjectNode tree() {
        return (ObjectNode) KepilJson.mapper().readTree(codec.payload(EVENT, REQUEST));
    }

    private void assertBroken(JsonNode payload) {
        assertThatThrownBy(() -> read(codec, EVENT, KepilJson.mapper().writeValueAsBytes(payload)))
                .isInstanceOf(BrokenSealException.class).hasMessageNotContaining("Canary");
    }

    private static Event read(JsonEventCodec codec, UUID eventId, byte[] bytes) {
        return codec.event(eventId, "request.AidRequested", 1, bytes);
    }
}
