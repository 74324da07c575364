package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.MAKSAT;
import static org.kepil.standalone.CaseStory.done;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kepil.standalone.Api.Answer;

/** What was begun before a restart and is finished after it: a draft, an offer, the request of a partner. */
@OwnKepil
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class RestartIT {

    private static final String APPLICANT = "Aida Restart";
    private static final Map<String, Object> SUBMISSION = A6PartnerIT.submission();

    @TempDir
    private static Path data;
    private static RunningKepil kepil;
    private static String draft;
    private static String offered;
    private static A6PartnerIT.Registered partner;
    private static Answer receipt;

    @BeforeAll
    static void something_is_begun_and_kepil_starts_again() {
        kepil = RunningKepil.on(data, "--kepil.offers.every=PT1H");
        draft = drafted();
        offered = offeredLastWeek(AIZADA);
        partner = A6PartnerIT.partner(kepil, "ADMINISTRATIVE_SERVICE_CENTRE");
        receipt = done(partner.api().post("/submissions", SUBMISSION), 201);
        again();
    }

    /** From now on offers that are over expire at once. */
    private static void again() {
        kepil.close();
        kepil = RunningKepil.on(data, "--kepil.offers.every=PT0.05S");
    }

    @AfterAll
    static void end() {
        if (kepil != null) {
            kepil.close();
        }
    }

    private static String drafted() {
        Visitor intake = Visitor.signedIn(kepil.address(), "intake", kepil.password("intake"));
        long events = B1StructuredRequestIT.events(kepil);
        String kept = intake.post("/cases/drafts", Map.of("form", "request", "applicantName", APPLICANT, "summary",
                "Half a sen", "zone", "Asia/Bishkek")).headers().firstValue("Location").orElseThrow();
        String id = kept.substring(kept.lastIndexOf('=') + 1);
        assertThat(B1StructuredRequestIT.events(kepil)).isEqualTo(events);
        assertThat(B1StructuredRequestIT.sealed(kepil, id)).doesNotContain(APPLICANT, "Half a sen");
        intake.post("/logout", Map.of());
        return id;
    }

    private static String offeredLastWeek(String advocate) {
        return CaseStory.requested(kepil).granted().step("coordinator", "offer", Map.of("advocateId", advocate,
                "ground", "URGENT", "occurredAt", Instant.now().minus(Duration.ofDays(7)).toString())).id();
    }

    @Test
    void B1_a_draft_is_kept_for_whoever_types_through_logout_and_restart_and_gone_when_sent() {
        Visitor intake = Visitor.signedIn(kepil.address(), "intake", kepil.password("intake"));
        assertThat(intake.get("/cases/new").body()).contains("Your drafts", APPLICANT);
        assertThat(intake.get("/cases/new?draft=" + draft).body()).contains("Half a sen",
                "name=\"draft\" value=\"" + draft + "\"");
        String sent = intake.post("/cases", Map.of("form", "request", "draft", draft, "schema", "2", "applicantName",
                APPLICANT, "summary", "A whole sentence.", "matter", "CIVIL", "officeId", CaseStory.OFFICE, "channel",
                "DESK", "zone", "Asia/Bishkek")).headers().firstValue("Location").orElseThrow();
        String id = sent.replaceAll(".*/cases/([0-9a-f-]+).*", "$1");
        assertThat(done(kepil.as("supervisor").get("/cases/" + id + "?version=0"), 200).text("/file/request/personId"))
                .isEqualTo(draft);
        assertThat(intake.get("/cases/new").body()).doesNotContain("Your drafts");
        assertThat(B1StructuredRequestIT.sealed(kepil, draft)).isEmpty();
    }

    @Test
    void A6_the_same_submission_has_the_same_receipt_after_a_restart() {
        Answer same = new Api(kepil.address(), partner.clientId(), partner.secret()).under(A6PartnerIT.BASE)
                .post("/submissions", SUBMISSION);
        assertThat(done(same, 200).body()).isEqualTo(receipt.body());
    }

    @Test
    void B6_an_offer_that_nobody_answers_expires_once_also_over_a_restart() {
        Await.until("the offer is over", () -> expired(offered) == 1);
        Answer late = kepil.as("advocate").post("/cases/" + offered + "/acceptance", Map.of("orderNumber", "A-18"));
        assertThat(done(late, 409).text("/rule")).isEqualTo("assignment.offer-in-time-required");
        again();
        String other = offeredLastWeek(MAKSAT);
        Await.until("another offer is over", () -> expired(other) == 1);
        assertThat(expired(offered)).as("once and no more").isEqualTo(1);
        Await.until("the case waits again", () -> done(kepil.as("supervisor").get("/cases/" + offered), 200)
                .text("/file/state").equals("GRANTED"));
    }

    private static long expired(String id) {
        return done(kepil.as("supervisor").get("/cases/" + id + "/timeline"), 200).body().path("entries").valueStream()
                .filter(entry -> entry.path("type").asString().equals("assignment.OfferExpired")).count();
    }
}
