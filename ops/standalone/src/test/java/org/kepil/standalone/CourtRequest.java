package org.kepil.standalone;

import static org.kepil.standalone.CaseStory.OFFICE;
import static org.kepil.standalone.CaseStory.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A request of a court, for pages that show one. */
public final class CourtRequest {

    private CourtRequest() {
    }

    /** A court that was just registered asks for counsel, and tells an outcome. */
    public static void of(RunningKepil kepil) {
        Api court = A6PartnerIT.partner(kepil, "COURT").api();
        String reference = "C/" + UUID.randomUUID();
        String receipt = done(court.post("/counsel-requests", Map.of("reference", reference, "applicantName",
                "Bektur Asanov", "summary", "Is before the court without counsel", "matter", "CRIMINAL", "officeId",
                OFFICE, "courtCase", "UD-17/2026", "scheduledAt", Instant.now().plus(Duration.ofDays(2)).toString(),
                "ground", "MANDATORY_DEFENCE", "article", "art. 122")), 201).text("/receipt");
        done(court.post("/outcomes", Map.of("reference", reference, "stage", "COURT", "outcome", "MILDER_RESULT")),
                200);
        Await.until("the request is listed", () -> kepil.as("supervisor").get("/court-requests").body().path("requests")
                .valueStream().anyMatch(one -> one.path("receipt").asString().equals(receipt)
                        && one.path("outcomes").size() == 1));
    }
}
