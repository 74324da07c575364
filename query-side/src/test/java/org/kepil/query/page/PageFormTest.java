package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.query.page.PageForm.Returned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageFormTest {

    private static final PageForm GRANT = PageForm.of("grant", "/cases/7/grant", FormField.text("orderNumber"));

    @Test
    void a_form_that_may_have_been_recorded_is_sent_again_under_its_key() {
        UUID sent = UUID.randomUUID();
        assertThat(GRANT.answered(returned("grant", sent.toString())).idempotencyKey()).isEqualTo(sent);
    }

    @Test
    void every_other_form_has_a_key_of_its_own() {
        assertThat(GRANT.answered(returned("offer", UUID.randomUUID().toString())).idempotencyKey())
                .isEqualTo(GRANT.idempotencyKey());
        assertThat(GRANT.answered(returned("grant", "no key")).idempotencyKey()).isEqualTo(GRANT.idempotencyKey());
        assertThat(GRANT.answered(new Returned(Map.of("form", "grant"), Map.of())).idempotencyKey())
                .isEqualTo(GRANT.idempotencyKey());
    }

    @Test
    void the_ticks_that_were_sent_come_back() {
        Option phone = new Option("PHONE", "Phone");
        Option post = new Option("POST", "Post");
        PageForm form = PageForm.of("reach", "/7", FormField.checks("channels", List.of(phone, post)));
        FormField answered = form.answered(new Returned(Map.of("form", "reach", "channels", "DESK,PHONE"), Map.of()))
                .fields().getFirst();
        assertThat(answered.chosen(phone)).isTrue();
        assertThat(answered.chosen(post)).isFalse();
    }

    @Test
    void ticks_that_were_taken_away_stay_away() {
        Option phone = new Option("PHONE", "Phone");
        PageForm form = PageForm.of("reach", "/7",
                FormField.checks("channels", List.of(phone)).proposing("PHONE"));
        FormField answered = form.answered(new Returned(Map.of("form", "reach"), Map.of())).fields().getFirst();
        assertThat(answered.chosen(phone)).isFalse();
    }

    private static Returned returned(String form, String key) {
        return new Returned(Map.of("form", form, "idempotencyKey", key), Map.of());
    }
}
