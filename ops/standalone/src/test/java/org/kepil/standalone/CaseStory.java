package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.office.OpenOffice;
import org.kepil.standalone.Api.Answer;

/** A case told step by step through the API, each step by somebody whose role may take it. */
public final class CaseStory {

    public static final String OFFICE = OpenOffice.idOf("KDL").toString();
    public static final String AIZADA = EnterAdvocate.idOf("R-1001").toString();
    public static final String MAKSAT = EnterAdvocate.idOf("R-1002").toString();

    /** What a request says. */
    public static final Map<String, Object> REQUEST = Map.of("applicantName", "Tolgonai Bekova", "summary",
            "A dismissal without notice", "contact", "+996 000 000 000", "matter", "CIVIL", "officeId", OFFICE,
            "channel", "DESK");

    /** What the least notice of a detention says. */
    public static final Map<String, Object> NOTICE = Map.of("detaineeName", "Bektur Asanov", "unit", "Police unit 5",
            "matter", "CRIMINAL", "stage", "DETENTION", "officeId", OFFICE, "channel", "PHONE");

    private final RunningKepil kepil;
    private final String id;
    private final String number;

    private CaseStory(RunningKepil kepil, Answer requested) {
        this.kepil = kepil;
        this.id = requested.text("/id");
        this.number = requested.text("/number");
    }

    /** A case in another kind of matter that was just requested. */
    public static CaseStory requested(RunningKepil kepil, String matter) {
        return requested(kepil, matter, OFFICE);
    }

    /** A case in that kind of matter that was just requested from that office. */
    public static CaseStory requested(RunningKepil kepil, String matter, String officeId) {
        Map<String, Object> request = new HashMap<>(REQUEST);
        request.put("matter", matter);
        request.put("officeId", officeId);
        return new CaseStory(kepil, done(kepil.as("intake").post("/cases", request), 201));
    }

    /** A case that was just requested. */
    public static CaseStory requested(RunningKepil kepil) {
        return new CaseStory(kepil, done(kepil.as("intake").post("/cases", REQUEST), 201));
    }

    /** A case of which the notice just came, saying this beside the least. */
    public static CaseStory detained(RunningKepil kepil, Map<String, ?> more) {
        Map<String, Object> notice = new HashMap<>(NOTICE);
        notice.putAll(more);
        return new CaseStory(kepil, done(kepil.as("intake").post("/detentions", notice), 201));
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public CaseStory granted() {
        return step("decider", "grant", Map.of("ground", "SINGLE_PERSON", "orderNumber", "G-17"));
    }

    public CaseStory offeredTo(String advocateId) {
        return step("coordinator", "offer", Map.of("advocateId", advocateId, "ground", "WISH_OF_CLIENT"));
    }

    public CaseStory declined() {
        return step("advocate", "decline", Map.of("advocateId", AIZADA, "ground", "WORKLOAD"));
    }

    public CaseStory accepted() {
        return step("advocate", "acceptance", Map.of("advocateId", AIZADA, "orderNumber", "A-18"));
    }

    public CaseStory replacedByMaksat() {
        return step("coordinator", "replacement",
                Map.of("from", AIZADA, "to", MAKSAT, "ground", "ILLNESS", "orderNumber", "A-19"));
    }

    /** Schedules a hearing and answers its identity. */
    public String hearing(Instant at) {
        Answer scheduled = kepil.as("coordinator").post("/cases/" + id + "/hearings",
                Map.of("scheduledAt", at.toString(), "court", "District court of Kyzyl-Dala"));
        return done(scheduled, 201).text("/id");
    }

    public CaseStory adjourned(String hearing, Instant to) {
        return step("coordinator", "hearings/" + hearing + "/adjournment",
                Map.of("scheduledAt", to.toString(), "ground", "COURT_BUSY"));
    }

    public CaseStory held(String hearing) {
        return step("coordinator", "hearings/" + hearing + "/holding", Map.of("result", "DECISION_FOR_CLIENT"));
    }

    public CaseStory cancelled(String hearing) {
        return step("coordinator", "hearings/" + hearing + "/cancellation", Map.of("ground", "CLAIM_WITHDRAWN"));
    }

    /** The advocate records an hour of work and answers its identity. */
    public String served(String kind, String stage, Instant at) {
        Answer recorded = kepil.as("advocate").post("/cases/" + id + "/services", Map.of("kind", kind, "stage", stage,
                "occurredAt", at.toString(), "minutes", "60", "trips", "1"));
        return done(recorded, 201).text("/id");
    }

    /** The advocate claims the fee for a stage and answers the identity of the act. */
    public String claimed(String stage, Map<String, String> told) {
        Map<String, String> body = new HashMap<>(told);
        body.putAll(Map.of("actNumber", "ACT-" + stage, "stage", stage));
        return done(kepil.as("advocate").post("/cases/" + id + "/acts", body), 201).text("/id");
    }

    public CaseStory closed() {
        return step("coordinator", "closure", Map.of("outcome", "DECIDED_FOR_CLIENT"));
    }

    public CaseStory reopened() {
        return step("decider", "reopening", Map.of("ground", "NEW_CIRCUMSTANCES"));
    }

    /** Takes a step that succeeds. */
    public CaseStory step(String userName, String verb, Map<String, ?> body) {
        done(kepil.as(userName).post("/cases/" + id + "/" + verb, body), 200);
        return this;
    }

    /** The file, at least as new as the given version. */
    public Answer file(long version) {
        return kepil.as("supervisor").get("/cases/" + id + "?version=" + version);
    }

    static Answer done(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        return answer;
    }
}
