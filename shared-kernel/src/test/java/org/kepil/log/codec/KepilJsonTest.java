package org.kepil.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.person.PersonalText;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KepilJsonTest {

    private final JsonMapper json = KepilJson.mapper();

    enum Weight {
        HEAVY;

        @Override
        public String toString() {
            return "very heavy!";
        }
    }

    record Row(Weight weight, @Nullable PersonalText name, Instant at, LocalDate on, List<Integer> parts,
            Map<String, Integer> counts, @Nullable String gone) {
    }

    @Test
    void a_row_is_sorted_and_without_nulls_and_reads_back() {
        Row row = new Row(Weight.HEAVY, PersonalText.of("Aida"), Instant.EPOCH, LocalDate.EPOCH, List.of(2, 1),
                new HashMap<>(Map.of("z", 1, "a", 2, "m", 3)), null);
        String text = json.writeValueAsString(row);
        assertThat(text).isEqualTo("""
                {"at":"1970-01-01T00:00:00.000Z","counts":{"a":2,"m":3,"z":1},"name":{"known":"Aida"},\
                "on":"1970-01-01","parts":[2,1],"weight":"HEAVY"}""");
        assertThat(json.readValue(text, Row.class)).isEqualTo(row);
    }

    @Test
    void an_erased_text_says_so() {
        assertThat(json.writeValueAsString(new PersonalText.Erased())).isEqualTo("{\"erased\":true}");
        assertThat(json.readValue("{\"erased\":true}", PersonalText.class)).isEqualTo(new PersonalText.Erased());
    }

    @Test
    void a_text_that_is_neither_known_nor_erased_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> json.readValue("{}", PersonalText.class));
    }
}
