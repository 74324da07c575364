package org.kepil.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Event;
import org.kepil.kernel.Stored;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredTypesTest {

    @Test
    void names_say_feature_and_event() {
        assertThat(StoredTypes.current().all()).isNotEmpty()
                .allSatisfy(type -> assertThat(type.name()).matches("[a-z]+\\." + type.type().getSimpleName()));
    }

    @Test
    void an_event_that_the_log_could_not_name_stops_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> new StoredTypes(List.of(Nameless.class)))
                .withMessageContaining("Nameless");
        assertThatIllegalStateException().isThrownBy(() -> new StoredTypes(List.of(Unnumbered.class)))
                .withMessageContaining("Unnumbered");
        assertThatIllegalStateException().isThrownBy(() -> new StoredTypes(List.of(Chatty.class, Twin.class)))
                .withMessageContaining("planted.Chatty");
    }

    @Test
    void text_without_a_mark_stops_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> TextMarks.check(new StoredTypes(List.of(Chatty.class))))
                .withMessageContaining("Chatty.note holds text");
    }

    @Test
    void a_class_outside_the_catalogue_is_no_event() {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredTypes.current().of(Chatty.class))
                .withMessageContaining("Chatty");
    }

    record Nameless(UUID id) implements Event {
    }

    @Stored(value = "planted.Unnumbered", stream = "planted", revision = 0)
    record Unnumbered(UUID id) implements Event {
    }

    @Stored(value = "planted.Chatty", stream = "planted")
    record Chatty(String note) implements Event {
    }

    @Stored(value = "planted.Chatty", stream = "planted")
    record Twin(UUID id) implements Event {
    }
}
