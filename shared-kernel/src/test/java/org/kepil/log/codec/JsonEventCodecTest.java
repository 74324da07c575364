package org.kepil.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.log.UnknownEventException;
import org.kepil.log.keys.PersonKeys;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonEventCodecTest {

    private static final UUID EVENT = UUID.fromString("00000000-0000-0000-0000-0000000000ab");
    private static final CaseId CASE = CaseId.of("0B5E3F1A-9C2D-4E7F-8A6B-1C2D3E4F5A6B");

    private final JsonEventCodec codec = new JsonEventCodec(PersonKeys.inMemory());

    @ParameterizedTest
    @MethodSource("org.kepil.log.codec.StoredExamplesTest#current")
    void every_event_reads_as_it_was_written(Sample sample) {
        StoredType type = sample.type();
        byte[] bytes = codec.payload(sample.eventId(), sample.event());
        assertThat(codec.event(sample.eventId(), type.name(), type.revision(), bytes)).isEqualTo(sample.event());
    }

    @Test
    void bytes_are_sorted_plain_and_in_utc_with_milliseconds() {
        var event = new HearingScheduled(CASE, HearingId.of("00000000-0000-0000-0000-00000000000a"),
                Instant.parse("2026-11-22T03:04:05Z"), "Суд / ң");
        assertThat(text(codec.payload(EVENT, event))).isEqualTo("""
                {"caseId":"0b5e3f1a-9c2d-4e7f-8a6b-1c2d3e4f5a6b","court":"Суд / ң",\
                "hearingId":"00000000-0000-0000-0000-00000000000a","scheduledAt":"2026-11-22T03:04:05.000Z"}""");
    }

    @Test
    void what_is_finer_than_a_millisecond_is_cut_off() {
        var event = new HearingScheduled(CASE, new HearingId(EVENT), Instant.parse("2026-11-22T03:04:05.123999Z"), "C");
        assertThat(text(codec.payload(EVENT, event))).contains("\"2026-11-22T03:04:05.123Z\"");
    }

    @Test
    void half_a_character_is_refused_rather_than_replaced() {
        for (String half : List.of("a\ud83d", "\ud83d\ud83d\ude00", "\ude00 b")) {
            var event = new HearingScheduled(CASE, new HearingId(EVENT), Instant.EPOCH, half);
            assertThatThrownBy(() -> codec.payload(EVENT, event)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Half a character");
            assertThatThrownBy(() -> codec.metadata(Map.of("actorName", half)))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Half a character");
        }
    }

    @Test
    void an_unknown_name_or_revision_stops_the_reader() {
        byte[] bytes = codec.payload(EVENT, new CaseClosed(CASE, new Outcome("SETTLED"), null));
        assertThatThrownBy(() -> codec.event(EVENT, "closure.CaseBurnt", 1, bytes))
                .isInstanceOf(UnknownEventException.class).hasMessageContaining("closure.CaseBurnt");
        assertThatThrownBy(() -> codec.event(EVENT, "closure.CaseClosed", 3, bytes))
                .isInstanceOf(UnknownEventException.class).hasMessageContaining("revision 3");
        assertThatThrownBy(() -> codec.event(EVENT, "closure.CaseClosed", 0, bytes))
                .isInstanceOf(UnknownEventException.class);
    }

    @Test
    void an_event_that_lacks_a_part_is_neither_written_nor_read() {
        assertThatThrownBy(
                () -> codec.event(EVENT, "closure.CaseClosed", 2, "{\"outcome\":\"SETTLED\"}".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("caseId");
    }

    @Test
    void metadata_keeps_the_act_and_nothing_else() {
        Act act = Act.ofSystem(Channel.IMPORT, "2026-1").occurred(Instant.parse("2026-11-22T03:04:05.123456Z"));
        Map<String, Object> metadata = new HashMap<>(act.toMetadata());
        metadata.put("traceId", "x");
        byte[] bytes = codec.metadata(metadata);
        assertThat(text(bytes)).isEqualTo("""
                {"actorId":"00000000-0000-0000-0000-000000000000","actorName":"System","channel":"IMPORT",\
                "occurredAt":"2026-11-22T03:04:05.123Z","role":"SYSTEM","rulebook":"2026-1"}""");
        assertThat(codec.act(bytes)).isEqualTo(act.occurred(Instant.parse("2026-11-22T03:04:05.123Z")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
