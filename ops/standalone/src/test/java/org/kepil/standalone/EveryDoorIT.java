package org.kepil.standalone;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.kernel.access.AccessPolicy;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.act.Role;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every door of the API, tried by every role and by nobody. A door that is not on the list fails the test, so that nobody
 * builds one without saying whom it is for.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryDoorIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String CASE = "/api/v1/cases/{}";

    private static final Set<String> PARTNERS_DOORS = new TreeSet<>(Set.of("POST /partner/v1/submissions",
            "POST /partner/v1/detentions", "POST /partner/v1/counsel-requests", "POST /partner/v1/outcomes",
            "GET /partner/v1/hearings", "GET /partner/v1/submissions/{}"));

    static final Map<String, Permission> DOORS = Map.ofEntries(
            entry("POST /api/v1/detentions", Permission.REPORT_DETENTION),
            entry("POST " + CASE + "/arrival", Permission.RECORD_DEFENCE),
            entry("POST " + CASE + "/first-meeting", Permission.RECORD_DEFENCE),
            entry("POST " + CASE + "/defence-refusal", Permission.RECORD_DEFENCE),
            entry("POST " + CASE + "/release", Permission.RECORD_DEFENCE),
            entry("GET /api/v1/detentions", Permission.READ_CASES),
            entry("POST /api/v1/cases", Permission.REQUEST_AID), entry("POST " + CASE + "/grant", Permission.DECIDE),
            entry("POST " + CASE + "/documents", Permission.ADD_DOCUMENT),
            entry("POST " + CASE + "/service-of-decision", Permission.RECORD_APPEAL),
            entry("POST " + CASE + "/appeal", Permission.RECORD_APPEAL),
            entry("POST " + CASE + "/appeal-decision", Permission.DECIDE),
            entry("GET " + CASE + "/documents/{}", Permission.READ_CASES),
            entry("POST " + CASE + "/refusal", Permission.DECIDE), entry("POST " + CASE + "/offer", Permission.ASSIGN),
            entry("POST " + CASE + "/opposing-parties", Permission.REQUEST_AID),
            entry("POST /api/v1/cases/next", Permission.TAKE_CASE),
            entry("POST " + CASE + "/taking", Permission.TAKE_CASE),
            entry("POST " + CASE + "/hand-back", Permission.TAKE_CASE),
            entry("POST /api/v1/rota/{}/shifts", Permission.KEEP_ROTA),
            entry("POST /api/v1/rota/{}/shifts/{}/cancellation", Permission.KEEP_ROTA),
            entry("POST /api/v1/rota/{}/shares", Permission.KEEP_ROTA),
            entry("POST /api/v1/rota/{}/leaves", Permission.KEEP_ROTA),
            entry("POST /api/v1/rota/{}/leaves/{}/cancellation", Permission.KEEP_ROTA),
            entry("GET /api/v1/rota/{}", Permission.READ_REGISTERS),
            entry("GET /api/v1/rota/{}/duty", Permission.READ_REGISTERS),
            entry("GET /api/v1/assignment/reassignments", Permission.ASSIGN),
            entry("GET /api/v1/assignment/mine", Permission.RECORD_SERVICE),
            entry("POST " + CASE + "/distribution", Permission.ASSIGN),
            entry("POST " + CASE + "/duty-offer", Permission.ASSIGN),
            entry("POST " + CASE + "/reassignment", Permission.ASSIGN),
            entry("POST " + CASE + "/early-end", Permission.ASSIGN),
            entry("POST " + CASE + "/conflict", Permission.ANSWER_OFFER),
            entry("POST " + CASE + "/replacement", Permission.ASSIGN),
            entry("POST " + CASE + "/acceptance", Permission.ANSWER_OFFER),
            entry("POST " + CASE + "/decline", Permission.ANSWER_OFFER),
            entry("POST " + CASE + "/hearings", Permission.RECORD_HEARING),
            entry("POST " + CASE + "/hearings/{}/holding", Permission.RECORD_HEARING),
            entry("POST " + CASE + "/hearings/{}/adjournment", Permission.RECORD_HEARING),
            entry("POST " + CASE + "/hearings/{}/absence", Permission.RECORD_HEARING),
            entry("POST " + CASE + "/hearings/{}/cancellation", Permission.RECORD_HEARING),
            entry("POST /api/v1/hearings/feeds/advocates/{}", Permission.RECORD_HEARING),
            entry("POST /api/v1/hearings/feeds/advocates/{}/revocation", Permission.RECORD_HEARING),
            entry("POST /api/v1/hearings/feeds/offices/{}", Permission.RECORD_HEARING),
            entry("POST /api/v1/hearings/feeds/offices/{}/revocation", Permission.RECORD_HEARING),
            entry("GET /api/v1/hearings", Permission.READ_CASES),
            entry("POST " + CASE + "/proceedings-outcome", Permission.RECORD_HEARING),
            entry("GET /api/v1/court-requests", Permission.READ_CASES),
            entry("POST " + CASE + "/services", Permission.RECORD_SERVICE),
            entry("POST " + CASE + "/stage-end", Permission.RECORD_SERVICE),
            entry("POST " + CASE + "/acts", Permission.RECORD_SERVICE),
            entry("POST " + CASE + "/acts/{}/return", Permission.CHECK_ACT),
            entry("POST " + CASE + "/acts/{}/acceptance", Permission.CHECK_ACT),
            entry("POST " + CASE + "/acts/{}/payment", Permission.PAY_FEE),
            entry("POST " + CASE + "/duplicates/{}/same-request", Permission.COMPARE_CASES),
            entry("POST " + CASE + "/duplicates/{}/link", Permission.COMPARE_CASES),
            entry("POST " + CASE + "/duplicates/{}/distinction", Permission.COMPARE_CASES),
            entry("GET " + CASE + "/duplicates", Permission.READ_CASES),
            entry("GET " + CASE + "/duplicates/{}", Permission.READ_CASES),
            entry("POST /api/v1/cases/bulk", Permission.REQUEST_AID),
            entry("POST /api/v1/cases/drafts", Permission.REQUEST_AID),
            entry("POST /api/v1/cases/drafts/{}/discard", Permission.REQUEST_AID),
            entry("GET /api/v1/cases/drafts", Permission.REQUEST_AID),
            entry("GET /api/v1/cases/form", Permission.REQUEST_AID),
            entry("GET /api/v1/unassessed", Permission.READ_CASES),
            entry("GET /api/v1/duplicates", Permission.COMPARE_CASES),
            entry("POST " + CASE + "/transfer", Permission.TRANSFER),
            entry("POST " + CASE + "/transfer-acceptance", Permission.TRANSFER),
            entry("POST " + CASE + "/transfer-decline", Permission.TRANSFER),
            entry("POST " + CASE + "/transfer-withdrawal", Permission.TRANSFER),
            entry("GET /api/v1/transfers", Permission.TRANSFER),
            entry("POST " + CASE + "/suspension", Permission.CLOSE),
            entry("POST " + CASE + "/resumption", Permission.CLOSE),
            entry("POST " + CASE + "/withdrawal", Permission.CLOSE),
            entry("POST " + CASE + "/termination", Permission.DECIDE),
            entry("POST /api/v1/complaints", Permission.RECEIVE_COMPLAINT),
            entry("GET /api/v1/complaints", Permission.READ_COMPLAINTS),
            entry("GET /api/v1/complaints/{}", Permission.READ_COMPLAINTS),
            entry("POST /api/v1/complaints/{}/owner", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/holding-letter", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/investigation", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/bar", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/answer", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/closure", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/reopening", Permission.HANDLE_COMPLAINT),
            entry("POST /api/v1/complaints/{}/voiding", Permission.HANDLE_COMPLAINT),
            entry("POST " + CASE + "/corrections", Permission.PROPOSE_CORRECTION),
            entry("POST " + CASE + "/corrections/{}/approval", Permission.APPROVE_CORRECTION),
            entry("POST " + CASE + "/corrections/{}/rejection", Permission.APPROVE_CORRECTION),
            entry("POST " + CASE + "/closure", Permission.CLOSE),
            entry("POST " + CASE + "/reopening", Permission.REOPEN),
            entry("POST /api/v1/offices", Permission.KEEP_OFFICES),
            entry("POST /api/v1/offices/{}/name", Permission.KEEP_OFFICES),
            entry("POST /api/v1/rulebooks", Permission.KEEP_RULES),
            entry("POST /api/v1/rulebooks/approval", Permission.KEEP_RULES),
            entry("POST /api/v1/rulebooks/rejection", Permission.KEEP_RULES),
            entry("GET /api/v1/rulebooks", Permission.READ_REGISTERS),
            entry("GET /api/v1/rulebooks/calendar", Permission.READ_REGISTERS),
            entry("POST /api/v1/advocates", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/advocates/{}/suspension", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/advocates/{}/reinstatement", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/accounts", Permission.KEEP_ACCOUNTS),
            entry("POST /api/v1/accounts/{}/password", Permission.KEEP_ACCOUNTS),
            entry("POST /api/v1/accounts/{}/closure", Permission.KEEP_ACCOUNTS),
            entry("POST /api/v1/imports", Permission.IMPORT), entry("GET /api/v1/imports", Permission.IMPORT),
            entry("GET /api/v1/imports/{}", Permission.IMPORT), entry("DELETE /api/v1/imports/{}", Permission.IMPORT),
            entry("GET /api/v1/cases", Permission.READ_CASES), entry("GET " + CASE, Permission.READ_CASES),
            entry("GET " + CASE + "/timeline", Permission.READ_CASES),
            entry("GET " + CASE + "/hearings", Permission.READ_CASES),
            entry("GET " + CASE + "/services", Permission.READ_CASES),
            entry("GET " + CASE + "/limits", Permission.READ_CASES),
            entry("GET /api/v1/limits", Permission.READ_CASES),
            entry("GET /api/v1/escalations", Permission.READ_ESCALATIONS),
            entry("GET /api/v1/offices", Permission.READ_REGISTERS),
            entry("GET /api/v1/advocates", Permission.READ_REGISTERS),
            entry("GET /api/v1/dashboard", Permission.READ_DASHBOARD),
            entry("GET /api/v1/anomalies", Permission.READ_ANOMALIES),
            entry("GET /api/v1/statistics/aided", Permission.READ_DASHBOARD),
            entry("GET /api/v1/years", Permission.IMPORT), entry("POST /api/v1/years/{}", Permission.IMPORT),
            entry("DELETE /api/v1/years/{}", Permission.IMPORT),
            entry("GET /api/v1/years/{}/answer-key", Permission.IMPORT),
            entry("POST /api/v1/providers", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/providers/{}/removal", Permission.KEEP_PARTNERS),
            entry("GET /api/v1/providers", Permission.READ_REGISTERS),
            entry("POST /api/v1/consultations", Permission.CONSULT),
            entry("POST /api/v1/consultations/{}/advice", Permission.CONSULT),
            entry("POST /api/v1/consultations/{}/sign-off", Permission.SIGN_OFF),
            entry("POST /api/v1/consultations/{}/qualified-aid", Permission.CONSULT),
            entry("GET /api/v1/consultations", Permission.READ_CONSULTATIONS),
            entry("GET /api/v1/consultations/{}", Permission.READ_CONSULTATIONS),
            entry("GET /api/v1/consultations/report", Permission.READ_REPORTS),
            entry("POST /api/v1/referrals", Permission.REFER),
            entry("POST /api/v1/referrals/{}/acceptance", Permission.REFER),
            entry("POST /api/v1/referrals/{}/decline", Permission.REFER),
            entry("POST /api/v1/referrals/{}/arrival", Permission.REFER),
            entry("GET /api/v1/referrals", Permission.READ_REFERRALS),
            entry("POST /api/v1/access-points", Permission.KEEP_OFFICES),
            entry("POST /api/v1/access-points/{}/reach", Permission.KEEP_OFFICES),
            entry("POST /api/v1/access-points/{}/closing", Permission.KEEP_OFFICES),
            entry("GET /api/v1/access-points", Permission.READ_REGISTERS),
            entry("POST /api/v1/offices/{}/place", Permission.KEEP_OFFICES),
            entry("GET /api/v1/offices/tree", Permission.READ_REGISTERS),
            entry("POST /api/v1/advocates/{}/exclusion", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/advocates/{}/reentry", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/advocates/{}/practice", Permission.KEEP_ADVOCATES),
            entry("POST /api/v1/publications", Permission.FREEZE_PERIOD),
            entry("POST /api/v1/publications/{}/withdrawal", Permission.FREEZE_PERIOD),
            entry("GET /api/v1/publications", Permission.READ_DASHBOARD),
            entry("GET /api/v1/publications/{}", Permission.READ_DASHBOARD),
            entry("GET /api/v1/publications/{}/table.csv", Permission.READ_DASHBOARD),
            entry("POST /api/v1/partners", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/partners/{}/secret", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/partners/{}/revocation", Permission.KEEP_PARTNERS),
            entry("GET /api/v1/partners", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/agreements", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/agreements/{}/end", Permission.KEEP_PARTNERS),
            entry("GET /api/v1/agreements", Permission.READ_REGISTERS),
            entry("POST /api/v1/funds", Permission.KEEP_PARTNERS),
            entry("POST /api/v1/funds/{}/closing", Permission.KEEP_PARTNERS),
            entry("GET /api/v1/funds", Permission.READ_REGISTERS),
            entry("GET /api/v1/funds/paid", Permission.READ_REPORTS),
            entry("GET /api/v1/funds/paid.csv", Permission.READ_REPORTS),
            entry("POST /api/v1/outreach", Permission.RECORD_OUTREACH),
            entry("POST /api/v1/outreach/{}/participants", Permission.RECORD_OUTREACH),
            entry("GET /api/v1/outreach", Permission.READ_REGISTERS),
            entry("GET /api/v1/outreach.csv", Permission.READ_REGISTERS),
            entry("GET /api/v1/evidence", Permission.READ_EVIDENCE),
            entry("GET /api/v1/evidence/checkpoints", Permission.READ_EVIDENCE),
            entry("GET /api/v1/evidence/checkpoints/latest", Permission.READ_EVIDENCE),
            entry("GET /api/v1/evidence/proofs/inclusion", Permission.READ_EVIDENCE),
            entry("GET /api/v1/evidence/proofs/consistency", Permission.READ_EVIDENCE),
            entry("POST /api/v1/evidence/checkpoint", Permission.READ_EVIDENCE),
            entry("POST /api/v1/evidence/verification", Permission.READ_EVIDENCE),
            entry("GET /api/v1/views", Permission.VERIFY_VIEWS),
            entry("POST /api/v1/views/{}/verification", Permission.VERIFY_VIEWS));

    @Test
    void every_door_of_the_api_says_whom_it_is_for() {
        assertThat(doors("/api/")).isEqualTo(new TreeSet<>(DOORS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void a_door_lets_in_whom_the_policy_lets_in(DemoAccount account) {
        for (var door : DOORS.entrySet()) {
            int status = knock(KEPIL.as(account.userName()), door.getKey());
            boolean denied = status == 403;
            assertThat(denied).as("%s answers %s with %d", door.getKey(), account, status)
                    .isNotEqualTo(AccessPolicy.may(account.role(), door.getValue()));
            assertThat(status).as("%s to %s", door.getKey(), account).isLessThan(500);
        }
    }

    /** An account is nobody there, whatever its role; and whoever tries too often waits. */
    @Test
    void the_doors_of_partners_are_theirs_alone() {
        assertThat(doors("/partner/")).isEqualTo(PARTNERS_DOORS);
        for (String door : PARTNERS_DOORS) {
            Api admin = KEPIL.as("admin").under("");
            String[] parts = door.split(" ");
            assertThat(admin.knock(parts[0], parts[1].replace("{}", "X-1")).status()).as(door).isIn(401, 429);
        }
    }

    @Test
    void no_door_lets_nobody_in() {
        for (String door : DOORS.keySet()) {
            assertThat(knock(new Api(KEPIL.address(), "", ""), door)).as(door).isEqualTo(401);
        }
    }

    /** A demo account and its role. */
    record DemoAccount(String userName, Role role) {
    }

    static Stream<DemoAccount> accounts() {
        return Stream.of(new DemoAccount("intake", Role.INTAKE_OPERATOR),
                new DemoAccount("coordinator", Role.COORDINATOR), new DemoAccount("decider", Role.DECISION_MAKER),
                new DemoAccount("advocate", Role.ADVOCATE), new DemoAccount("supervisor", Role.SUPERVISOR),
                new DemoAccount("reviewer", Role.QUALITY_REVIEWER), new DemoAccount("manager", Role.MANAGER),
                new DemoAccount("admin", Role.ADMINISTRATOR),
                new DemoAccount("clinic", Role.PROVIDER), new DemoAccount("student", Role.STUDENT),
                new DemoAccount("village", Role.REFERRING_BODY));
    }

    private static int knock(Api api, String door) {
        String[] parts = door.split(" ");
        String path = parts[1].replace("/api/v1", "").replace("{}", UUID.randomUUID().toString());
        return api.knock(parts[0], path).status();
    }

    /** Every method and path under that one which a part of Kepil answers. */
    static Set<String> doors(String under) {
        Set<String> doors = new TreeSet<>();
        KEPIL.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getPackageName().startsWith("org.kepil.")) {
                        doors.addAll(doors(mapping, under));
                    }
                });
        return doors;
    }

    private static List<String> doors(RequestMappingInfo mapping, String under) {
        return mapping.getPatternValues().stream().filter(pattern -> pattern.startsWith(under))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + pattern.replaceAll("\\{[^}]+}", "{}")))
                .toList();
    }
}
