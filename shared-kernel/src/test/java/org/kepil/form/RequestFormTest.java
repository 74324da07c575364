package org.kepil.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.form.RequestForm.Fault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestFormTest {

    private static final RequestForm NOW = RequestForm.of(RequestForm.CURRENT).orElseThrow();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_request_as_the_form_asks_has_no_fault(int version) {
        assertThat(RequestForm.of(version).orElseThrow().faults(request())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"applicantName,,required", "applicantName,12 34,pattern", "summary,,required", "matter,civil,pattern",
            "officeId,Osh,pattern", "channel,SMOKE,enum", "sex,OTHER,enum", "ageGroup,17,enum",
            "income,12,additionalProperties"})
    void what_the_form_does_not_allow_is_named_by_field_and_rule(String field, @Nullable String text, String rule) {
        Map<String, @Nullable String> request = request();
        request.put(field, text);
        assertThat(NOW.faults(request)).containsExactly(new Fault(field, rule));
    }

    @ParameterizedTest
    @CsvSource({"applicantName,200", "summary,4000", "contact,500"})
    void a_text_is_as_long_as_the_form_allows_and_not_longer(String field, int most) {
        Map<String, @Nullable String> request = request();
        request.put(field, "a".repeat(most));
        assertThat(NOW.faults(request)).isEmpty();
        request.put(field, "a".repeat(most + 1));
        assertThat(NOW.faults(request)).containsExactly(new Fault(field, "maxLength"));
    }

    @Test
    void every_fault_is_told_at_once() {
        Map<String, @Nullable String> request = request();
        request.put("channel", "SMOKE");
        request.put("summary", null);
        assertThat(NOW.faults(request)).containsExactlyInAnyOrder(new Fault("summary", "required"),
                new Fault("channel", "enum"));
    }

    @Test
    void an_older_version_asks_what_it_asked_then() {
        Map<String, @Nullable String> request = request();
        request.put("sex", "FEMALE");
        assertThat(NOW.faults(request)).isEmpty();
        assertThat(RequestForm.of(1).orElseThrow().faults(request))
                .containsExactly(new Fault("sex", "additionalProperties"));
        assertThat(RequestForm.of(0)).isEmpty();
        assertThat(RequestForm.of(RequestForm.CURRENT + 1)).isEmpty();
    }

    private static Map<String, @Nullable String> request() {
        return new HashMap<>(Map.of("applicantName", "Aida Example", "summary", "Was dismissed.", "matter", "CIVIL",
                "officeId", "0c5e0000-0000-4000-8000-000000000002", "channel", "DESK"));
    }
}
