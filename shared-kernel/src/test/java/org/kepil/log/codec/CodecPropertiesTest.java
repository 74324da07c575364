package org.kepil.log.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kepil.kernel.Event;
import org.kepil.log.keys.FixedKeys;
import tools.jackson.databind.JsonNode;

/** What holds for every event that can be made, not for the stored examples only. */
class CodecPropertiesTest {

    private final JsonEventCodec codec = StoredExamples.codec();
    private final JsonEventCodec twin = StoredExamples.codec();
    private final JsonEventCodec random = new JsonEventCodec(new FixedKeys());

    @Provide
    Arbitrary<Event> events() {
        return AnyEvent.any();
    }

    @Provide
    Arbitrary<UUID> ids() {
        return AnyEvent.ids();
    }

    @Property
    void every_event_reads_as_it_was_written(@ForAll("events") Event event, @ForAll("ids") UUID id) {
        assertThat(read(random, id, event, random.payload(id, event))).isEqualTo(event);
    }

    @Property
    void bytes_do_not_change_by_reading_and_writing_again(@ForAll("events") Event event, @ForAll("ids") UUID id) {
        byte[] bytes = codec.payload(id, event);
        assertThat(codec.payload(id, read(codec, id, event, bytes))).isEqualTo(bytes);
        assertThat(twin.payload(id, event)).isEqualTo(bytes);
    }

    @Property
    void bytes_are_sorted_and_without_nulls(@ForAll("events") Event event, @ForAll("ids") UUID id) {
        assertCanonical(KepilJson.mapper().readTree(codec.payload(id, event)));
    }

    private static void assertCanonical(JsonNode node) {
        assertThat(List.copyOf(node.propertyNames())).isSorted().doesNotHaveDuplicates();
        for (JsonNode child : node) {
            assertThat(child.isNull()).isFalse();
            assertCanonical(child);
        }
    }

    private static Event read(JsonEventCodec codec, UUID id, Event event, byte[] bytes) {
        StoredType type = StoredTypes.current().of(event.getClass());
        return codec.event(id, type.name(), type.revision(), bytes);
    }
}
