package org.kepil.standalone;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.kepil.standalone.EveryDoorIT.DemoAccount;

/** Every door of the pages, tried by every role and by nobody. What a form sends needs what the same call of the API needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Set<String> FOR_NOBODY = Set.of("GET /login", "GET /theme", "GET /calendar/{}.ics");
    private static final Set<String> FOR_EVERYBODY = Set.of("GET /", "GET /password", "POST /password");

    static final Map<String, Permission> PAGES = Map.ofEntries(entry("GET /cases", Permission.READ_CASES),
            entry("GET /cases/new", Permission.REQUEST_AID), entry("GET /rota", Permission.READ_REGISTERS),
            entry("GET /assignment/mine", Permission.RECORD_SERVICE),
            entry("GET /assignment/reassign", Permission.ASSIGN),
            entry("GET /detentions", Permission.READ_CASES), entry("GET /transfers", Permission.TRANSFER),
            entry("GET /cases/bulk", Permission.REQUEST_AID),
            entry("GET /unassessed", Permission.READ_CASES),
            entry("GET /duplicates", Permission.COMPARE_CASES),
            entry("GET /cases/{}/duplicates/{}", Permission.READ_CASES),
            entry("GET /complaints", Permission.READ_COMPLAINTS),
            entry("GET /complaints/new", Permission.RECEIVE_COMPLAINT),
            entry("GET /complaints/{}", Permission.READ_COMPLAINTS),
            entry("GET /detentions/new", Permission.REPORT_DETENTION), entry("GET /cases/{}", Permission.READ_CASES),
            entry("GET /cases/{}/timeline", Permission.READ_CASES),
            entry("GET /cases/{}/hearings", Permission.READ_CASES),
            entry("GET /hearings", Permission.READ_CASES),
            entry("GET /rulebooks/calendar", Permission.READ_REGISTERS),
            entry("GET /escalations", Permission.READ_ESCALATIONS),
            entry("GET /offices", Permission.READ_REGISTERS),
            entry("GET /rulebooks", Permission.READ_REGISTERS), entry("GET /advocates", Permission.READ_REGISTERS),
            entry("GET /cases/{}/services", Permission.READ_CASES),
            entry("GET /cases/{}/documents/{}", Permission.READ_CASES),
            entry("GET /dashboard", Permission.READ_DASHBOARD),
            entry("GET /statistics", Permission.READ_DASHBOARD), entry("GET /anomalies", Permission.READ_ANOMALIES),
            entry("GET /years", Permission.IMPORT),
            entry("POST /years/{}", Permission.IMPORT), entry("POST /years/{}/stop", Permission.IMPORT),
            entry("GET /views", Permission.VERIFY_VIEWS),
            entry("GET /evidence", Permission.READ_EVIDENCE),
            entry("GET /evidence/checkpoints", Permission.READ_EVIDENCE),
            entry("GET /providers", Permission.READ_REGISTERS),
            entry("GET /consultations", Permission.READ_CONSULTATIONS),
            entry("GET /consultations/{}", Permission.READ_CONSULTATIONS),
            entry("GET /consultations/report", Permission.READ_REPORTS),
            entry("GET /referrals", Permission.READ_REFERRALS),
            entry("GET /limits", Permission.READ_CASES),
            entry("GET /cases/{}/limits", Permission.READ_CASES),
            entry("GET /access-points", Permission.READ_REGISTERS),
            entry("GET /offices/tree", Permission.READ_REGISTERS),
            entry("GET /publications", Permission.READ_DASHBOARD),
            entry("GET /publications/{}", Permission.READ_DASHBOARD),
            entry("GET /partners", Permission.KEEP_PARTNERS),
            entry("GET /court-requests", Permission.READ_CASES),
            entry("GET /agreements", Permission.READ_REGISTERS),
            entry("GET /funds", Permission.READ_REGISTERS),
            entry("GET /outreach", Permission.READ_REGISTERS),
            entry("GET /accounts", Permission.KEEP_ACCOUNTS), entry("GET /import", Permission.IMPORT),
            entry("GET /import/{}", Permission.IMPORT),
            entry("POST /import", Permission.IMPORT), entry("POST /import/{}/stop", Permission.IMPORT));

    @Test
    void every_page_and_form_says_whom_it_is_for() {
        Set<String> named = new TreeSet<>(doors().keySet());
        named.addAll(FOR_NOBODY);
        named.addAll(FOR_EVERYBODY);
        assertThat(EveryDoorIT.doors("/")).filteredOn(door -> !door.contains(" /api/") && !door.contains(" /partner/"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("org.kepil.standalone.EveryDoorIT#accounts")
    void a_page_lets_in_whom_the_policy_lets_in(DemoAccount account) {
        Visitor visitor = Visitor.signedIn(KEPIL.address(), account.userName(), KEPIL.password(account.userName()));
        doors().forEach((door, permission) -> {
            int status = knock(visitor, door);
            assertThat(status == 403).as("%s answers %s with %d", door, account, status)
                    .isNotEqualTo(AccessPolicy.may(account.role(), permission));
            assertThat(status).as("%s to %s", door, account).isLessThan(500);
        });
        FOR_EVERYBODY.forEach(door -> assertThat(knock(visitor, door)).as("%s to %s", door, account).isNotEqualTo(403)
                .isLessThan(500));
    }

    @Test
    void no_page_lets_nobody_in() {
        Visitor nobody = new Visitor(KEPIL.address());
        nobody.takeToken("/login");
        Stream.concat(doors().keySet().stream(), FOR_EVERYBODY.stream())
                .forEach(door -> assertThat(knock(nobody, door)).as(door).isEqualTo(302));
    }

    @Test
    void nobody_sends_files_but_to_the_import() {
        Visitor nobody = new Visitor(KEPIL.address());
        nobody.takeToken("/login");
        assertThat(nobody.postFile("/login", 1).headers().firstValue("Location").orElse("")).endsWith("/login");
        Visitor reader = Visitor.signedIn(KEPIL.address(), "supervisor", KEPIL.password("supervisor"));
        assertThat(reader.postFile("/import", 1).statusCode()).isEqualTo(403);
        Visitor admin = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));
        assertThat(admin.postFile("/offices", 1).statusCode()).isEqualTo(403);
        assertThat(admin.postFileOfUntoldLength("/import").statusCode()).isEqualTo(411);
    }

    private static Map<String, Permission> doors() {
        Map<String, Permission> doors = new HashMap<>(PAGES);
        for (String door : EveryDoorIT.doors("/")) {
            Permission ofApi = EveryDoorIT.DOORS.get(door.replace("POST /", "POST /api/v1/"));
            if (door.startsWith("POST ") && ofApi != null) {
                doors.putIfAbsent(door, ofApi);
            }
        }
        return doors;
    }

    private static int knock(Visitor visitor, String door) {
        String[] parts = door.split(" ");
        String path = parts[1].replace("{}", UUID.randomUUID().toString());
        if (parts[0].equals("GET")) {
            return visitor.get(path).statusCode();
        }
        return path.equals("/import")
                ? visitor.postFile(path, 1).statusCode()
                : visitor.post(path, Map.of()).statusCode();
    }
}
