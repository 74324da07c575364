package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.office.OpenOffice;

/** Row B8: transfer between offices, with acceptance. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B8TransferIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String KORGON = OpenOffice.idOf("AKK").toString();

    @Test
    void a_case_goes_to_another_office_when_that_office_takes_it() {
        CaseStory story = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted();
        offered(story);
        assertThat(story.file(4).text("/file/request/officeId")).isEqualTo(OFFICE);
        Await.until("it waits at the other office", () -> waiting("korgon", story));
        assertThat(waiting("coordinator", story)).isFalse();

        story.step("korgon", "transfer-acceptance", Map.of());
        var file = story.file(5);
        assertThat(file.text("/file/request/officeId")).isEqualTo(KORGON);
        assertThat(file.text("/file/state")).isEqualTo("ASSIGNED");
        Await.until("the queue is empty", () -> !waiting("korgon", story));
        Await.until("it is on the other office's work list", () -> listed(story, KORGON) && !listed(story, OFFICE));

        var timeline = done(KEPIL.as("supervisor").get("/cases/" + story.id() + "/timeline"), 200);
        assertThat(timeline.body().path("entries").valueStream().map(entry -> entry.path("type").asString()).toList())
                .endsWith("transfer.TransferOffered", "transfer.TransferAccepted");
        assertThat(timeline.body().path("entries").valueStream().toList().getLast().path("changes").valueStream()
                .map(change -> change.path("field").asString()).toList()).contains("OFFICE", "TRANSFER_TO");
    }

    @Test
    void the_rules_of_the_country_go_with_the_case() {
        CaseStory story = CaseStory.requested(KEPIL);
        offered(story);
        story.step("korgon", "transfer-acceptance", Map.of()).granted();
        assertThat(story.file(3).text("/file/decision/under/rulebook")).startsWith("KG/");
    }

    @Test
    void an_office_declines_a_case_with_a_reason_and_the_other_keeps_it() {
        CaseStory story = CaseStory.requested(KEPIL);
        offered(story);
        story.step("korgon", "transfer-decline", Map.of("reason", "Nobody here speaks the language"));
        assertThat(story.file(2).text("/file/request/officeId")).isEqualTo(OFFICE);
        offered(story);
        story.step("coordinator", "transfer-withdrawal", Map.of());
        assertThat(story.file(4).body().at("/file/life/transfer").isMissingNode()).isTrue();
    }

    @Test
    void nobody_takes_a_case_for_another_office() {
        CaseStory story = CaseStory.requested(KEPIL);
        assertThat(refused("korgon", story, "transfer", Map.of("officeId", KORGON, "reason", "It is ours")))
                .isEqualTo("transfer.giving-office-required");
        offered(story);
        assertThat(refused("coordinator", story, "transfer-acceptance", Map.of()))
                .isEqualTo("transfer.receiving-office-required");
        String abroad = done(KEPIL.as("admin").post("/offices", Map.of("code", code(), "name", "Abroad", "country",
                "UA", "zone", "Europe/Kyiv")), 201).text("/id");
        CaseStory other = CaseStory.requested(KEPIL);
        assertThat(refused("coordinator", other, "transfer", Map.of("officeId", abroad, "reason", "Moved abroad")))
                .isIn("transfer.same-country-required", "rulebook.rules-in-force-required");
    }

    @Test
    void the_page_of_the_queue_leads_to_the_form_that_takes_the_case() {
        CaseStory story = CaseStory.requested(KEPIL);
        offered(story);
        Visitor korgon = Visitor.signedIn(KEPIL.address(), "korgon", KEPIL.password("korgon"));
        Await.until("the case is in the queue", () -> korgon.get("/transfers").body().contains(story.number()));
        assertThat(korgon.get("/cases/" + story.id() + "?step=transfer-acceptance").body())
                .contains("/cases/" + story.id() + "/transfer-acceptance");
        korgon.post("/cases/" + story.id() + "/transfer-acceptance", Map.of("form", "transfer-acceptance", "zone",
                "Asia/Bishkek"));
        assertThat(story.file(2).text("/file/request/officeId")).isEqualTo(KORGON);
    }

    private static void offered(CaseStory story) {
        story.step("coordinator", "transfer", Map.of("officeId", KORGON, "reason", "The client moved to Ak-Korgon"));
    }

    private static boolean waiting(String userName, CaseStory story) {
        return done(KEPIL.as(userName).get("/transfers?limit=500"), 200).body().path("transfers").valueStream()
                .anyMatch(transfer -> transfer.path("caseId").asString().equals(story.id()));
    }

    private static boolean listed(CaseStory story, String office) {
        return done(KEPIL.as("supervisor").get("/cases?q=" + story.number() + "&office=" + office), 200).body()
                .path("items").valueStream().anyMatch(item -> item.path("caseId").asString().equals(story.id()));
    }

    private static String refused(String userName, CaseStory story, String verb, Map<String, ?> body) {
        return done(KEPIL.as(userName).post("/cases/" + story.id() + "/" + verb, body), 409).text("/rule");
    }

    private static String code() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(java.util.Locale.ROOT)
                .concat("QX").substring(0, 2) + "QZ";
    }
}
