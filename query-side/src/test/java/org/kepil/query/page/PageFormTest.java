package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Returned returned(String form, String key) {
        return new Returned(Map.of("form", form, "idempotencyKey", key), Map.of());
    }
}
