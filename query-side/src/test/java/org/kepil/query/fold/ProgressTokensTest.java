package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTokensTest {

    private static final String VIEW = "notes_v1";
    private static final ViewBench BENCH = new ViewBench(List.of());

    private final ProgressTokens ours = new ProgressTokens(BENCH.reader());
    private final ProgressTokens theirs = new ProgressTokens(BENCH.reader());

    @BeforeEach
    void begin() throws SQLException {
        BENCH.empty(List.of());
        ours.initializeTokenSegments(VIEW, 1, new GlobalSequenceTrackingToken(-1));
        theirs.initializeTokenSegments(VIEW, 1, new GlobalSequenceTrackingToken(-1));
    }

    @Test
    void a_view_begins_before_the_first_event() {
        assertThat(ours.fetchToken(VIEW, 0)).isNull();
        assertThat(ours.position(VIEW)).isEqualTo(-1);
        assertThat(ours.fetchSegments(VIEW)).containsExactly(0);
    }

    @Test
    void what_is_stored_is_found_by_the_next_owner() {
        ours.fetchToken(VIEW, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(41), VIEW, 0);
        ours.releaseClaim(VIEW, 0);
        assertThat(theirs.fetchToken(VIEW, 0)).isEqualTo(new GlobalSequenceTrackingToken(41));
    }

    @Test
    void a_claim_that_is_held_cannot_be_taken() {
        ours.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> theirs.fetchToken(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(theirs.fetchAvailableSegments(VIEW)).isEmpty();
        assertThat(ours.fetchAvailableSegments(VIEW)).hasSize(1);
    }

    @Test
    void a_claim_that_ran_out_is_taken_and_its_old_owner_stores_nothing_more() {
        ours.fetchToken(VIEW, 0);
        letPatienceRunOut();
        theirs.fetchToken(VIEW, 0);
        theirs.storeToken(new GlobalSequenceTrackingToken(7), VIEW, 0);
        assertThatThrownBy(() -> ours.storeToken(new GlobalSequenceTrackingToken(9), VIEW, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> ours.extendClaim(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        ours.releaseClaim(VIEW, 0);
        theirs.extendClaim(VIEW, 0);
        assertThat(ours.position(VIEW)).isEqualTo(7);
    }

    @Test
    void a_claim_is_free_no_sooner_and_no_later_than_patience_says() {
        assertThat(ProgressTokens.PATIENCE).isEqualTo(Duration.ofSeconds(5));
        ours.fetchToken(VIEW, 0);
        age(ProgressTokens.PATIENCE.minusSeconds(2));
        assertThat(theirs.fetchAvailableSegments(VIEW)).isEmpty();
        age(Duration.ofSeconds(3));
        assertThat(theirs.fetchAvailableSegments(VIEW)).hasSize(1);
    }

    @Test
    void a_claim_that_was_lost_and_won_again_is_another_claim() {
        ours.fetchToken(VIEW, 0);
        letPatienceRunOut();
        theirs.fetchToken(VIEW, 0);
        theirs.releaseClaim(VIEW, 0);
        assertThatThrownBy(() -> ours.storeToken(new GlobalSequenceTrackingToken(9), VIEW, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        ours.fetchToken(VIEW, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(9), VIEW, 0);
        assertThat(epoch()).isEqualTo(3);
    }

    @Test
    void progress_never_goes_back() {
        ours.fetchToken(VIEW, 0);
        ours.storeToken(new GlobalSequenceTrackingToken(9), VIEW, 0);
        assertThatThrownBy(() -> ours.storeToken(new GlobalSequenceTrackingToken(8), VIEW, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_replay_in_place_is_refused() {
        ours.fetchToken(VIEW, 0);
        var replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9));
        assertThatThrownBy(() -> ours.storeToken(replay, VIEW, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_slowest_view_says_how_far_all_are() {
        ours.initializeTokenSegments("quick", 1, new GlobalSequenceTrackingToken(41));
        ours.initializeTokenSegments("slow", 1, new GlobalSequenceTrackingToken(7));
        assertThat(ours.position(Set.of("quick", "slow"))).isEqualTo(7);
        assertThat(ours.position(Set.of("quick", "slow", "not-begun"))).isEqualTo(-1);
    }

    private static void letPatienceRunOut() {
        age(ProgressTokens.PATIENCE.plusSeconds(1));
    }

    private static void age(Duration by) {
        BENCH.jdbc().sql("update view.progress set claimed_at = claimed_at - make_interval(secs => :seconds)")
                .param("seconds", (double) by.toSeconds()).update();
    }

    private static long epoch() {
        return BENCH.jdbc().sql("select epoch from view.progress").query(Long.class).single();
    }
}
