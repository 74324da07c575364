package org.kepil.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.request.RequestRule.FEWER_DRAFTS_REQUIRED;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.CommandLog;
import org.kepil.command.NotFound;
import org.kepil.command.Refused;
import org.kepil.draft.DraftId;
import org.kepil.draft.Drafts;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.log.keys.PersonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsTest {

    private static final CommandLog LOG = new CommandLog();
    private static final Duration QUARTER = Duration.ofDays(90);

    private final PersonKeys keys = PersonKeys.inMemory();
    private final Drafts drafts = new Drafts(LOG.source, keys, QUARTER);
    private final DraftController controller = new DraftController(drafts);
    private final SignedIn nurgul = person();
    private final SignedIn other = person();

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void a_draft_is_read_by_whoever_typed_it_and_by_nobody_else() {
        UUID id = keep(typed("Aida Example", null));
        assertThat(drafts.of(nurgul.accountId())).singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsEntry("applicantName", "Aida Example"));
        assertThat(drafts.of(other.accountId())).isEmpty();
        assertThat(drafts.discard(other.accountId(), new DraftId(id))).isFalse();
        assertThatThrownBy(() -> kept(typed("Somebody", new DraftId(id)), other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_typed_again_stands_for_what_was_kept() {
        DraftId id = new DraftId(keep(typed("Aida", null)));
        kept(typed("Aida Example", id), nurgul);
        assertThat(new Drafts(LOG.source, keys, QUARTER).of(nurgul.accountId())).singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsEntry("applicantName", "Aida Example"));
    }

    @Test
    void what_lies_in_the_database_cannot_be_read_without_the_key() {
        keep(typed("Aida Unmistakable", null));
        byte[] sealed = JdbcClient.create(LOG.source).sql("select sealed from draft.request where account_id = ?")
                .param(nurgul.accountId().value()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Unmistakable");
        assertThat(new Drafts(LOG.source, PersonKeys.inMemory(), QUARTER).of(nurgul.accountId())).isEmpty();
    }

    @Test
    void a_discarded_draft_is_gone() {
        DraftId id = new DraftId(keep(typed("Aida", null)));
        controller.discard(id, new DraftController.Nothing(), nurgul);
        assertThat(drafts.of(nurgul.accountId())).isEmpty();
        assertThatThrownBy(() -> controller.discard(id, new DraftController.Nothing(), nurgul))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_comes_late_does_not_bring_a_discarded_draft_back() {
        DraftId id = new DraftId(UUID.randomUUID());
        controller.kept(typed("Aida", null), id, nurgul);
        assertThat(controller.kept(typed("Aida", null), id, nurgul)).as("the same request again").isEqualTo(id);
        assertThat(drafts.of(nurgul.accountId())).hasSize(1);
        assertThat(drafts.discard(nurgul.accountId(), id)).isTrue();
        assertThat(drafts.keep(nurgul.accountId(), id, Map.of("applicantName", "Aida"))).isFalse();
        assertThatThrownBy(() -> controller.kept(typed("Aida", null), id, nurgul)).isInstanceOf(NotFound.class);
        assertThat(drafts.find(nurgul.accountId(), id)).isEmpty();
        assertThat(drafts.of(nurgul.accountId())).isEmpty();
        assertThat(JdbcClient.create(LOG.source).sql("select sealed from draft.request where draft_id = ?")
                .param(id.value()).query(byte[].class).single()).as("nothing is left of it").isEmpty();
    }

    @Test
    void a_draft_that_nobody_touches_goes() {
        DraftId old = new DraftId(keep(typed("Aida", null)));
        DraftId young = new DraftId(keep(typed("Bermet", null)));
        age(old, 91);
        age(young, 89);
        kept(typed("Chynara", null), other);
        assertThat(drafts.find(nurgul.accountId(), old)).isEmpty();
        assertThat(drafts.find(nurgul.accountId(), young)).isPresent();
    }

    private static void age(DraftId draft, int days) {
        JdbcClient.create(LOG.source)
                .sql("update draft.request set kept_at = now() - ? * interval '1 day' where draft_id = ?").param(days)
                .param(draft.value()).update();
    }

    @Test
    void nobody_hoards_drafts() {
        for (int kept = 0; kept < Drafts.MOST; kept++) {
            keep(typed("Aida " + kept, null));
        }
        assertThatThrownBy(() -> kept(typed("Aida again", null), nurgul)).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(FEWER_DRAFTS_REQUIRED.refusal()));
        DraftId first = drafts.of(nurgul.accountId()).getFirst().draftId();
        kept(typed("Aida corrected", first), nurgul);
        assertThat(drafts.of(nurgul.accountId())).hasSize(Drafts.MOST);
    }

    private UUID keep(DraftController.Typed typed) {
        return kept(typed, nurgul).value();
    }

    private DraftId kept(DraftController.Typed typed, SignedIn by) {
        return controller.kept(typed, new DraftId(UUID.randomUUID()), by);
    }

    private static DraftController.Typed typed(String name, @Nullable DraftId draft) {
        return new DraftController.Typed(name, null, null, "CIVIL", null, null, null, null, draft);
    }

    private static SignedIn person() {
        return new SignedIn(new AccountId(UUID.randomUUID()), "somebody", "Somebody", Role.INTAKE_OPERATOR, null, null,
                null);
    }
}
