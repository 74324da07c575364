package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.AIZADA;
import static org.kepil.standalone.CaseStory.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.office.OpenOffice;
import org.kepil.kernel.access.AccessPolicy;
import org.kepil.kernel.access.Permission;
import org.kepil.standalone.EveryDoorIT.DemoAccount;

/**
 * Row G2: every door that shows cases, tried with a case of one's office that the advocate holds, one that nobody holds, and one
 * of another office. The handbook's table is what this found; who may pass the other doors is tried by {@link EveryDoorIT}
 * and {@link EveryPageIT}, from whose lists the table takes it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class G2AccessIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Path TABLE = Path.of("../handbook/who-may.md");
    private static final String KORGON = OpenOffice.idOf("AKK").toString();
    private static final List<DemoAccount> ACCOUNTS = EveryDoorIT.accounts().toList();

    /** A paper and a hearing are in each. */
    private record Shown(String id, String number, String paper) {
    }

    private final Instant day = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(300));
    private final Shown held = shown(CaseStory.requested(KEPIL).granted().offeredTo(AIZADA).accepted());
    private final Shown own = shown(CaseStory.requested(KEPIL).granted());
    private final Shown foreign = shown(CaseStory.requested(KEPIL, "CIVIL", KORGON).granted());

    private static Shown shown(CaseStory story) {
        byte[] paper = "%PDF-1.4 invented".getBytes(StandardCharsets.US_ASCII);
        String account = story.file(0).text("/file/request/officeId").equals(KORGON) ? "korgon" : "intake";
        String id = done(KEPIL.as(account).upload("/cases/" + story.id() + "/documents",
                Map.of("type", "IDENTITY", "issuedOn", LocalDate.now(ZoneOffset.UTC).toString()), "letter.pdf", paper),
                201).text("/id");
        return new Shown(story.id(), story.number(), id);
    }

    @Test
    void the_table_in_the_handbook_is_what_the_doors_answer() throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Who may", "",
                "Printed by `G2AccessIT` from what the running application answers; the test fails when it would print another.",
                "",
                "Where a door shows a case, a cell says which cases it shows: *all*, those of one's *office* and below, or",
                "only those that one is asked to take, *held* or held once. A case that somebody may not read is answered",
                "as one that does not exist, and is on none of their lists.", "", "## Cases", "", header(), rule()));
        cases().forEach((door, cells) -> lines.add(line(door, cells)));
        lines.addAll(List.of("", "## Lists and searches", "", header(), rule()));
        lists().forEach((door, cells) -> lines.add(line(door, cells)));
        lines.addAll(List.of("", "## Every other door", "", header(), rule()));
        others().forEach((door, cells) -> lines.add(line(door, cells)));
        String found = String.join("\n", lines) + "\n";
        Files.writeString(Path.of("target/who-may.md"), found);
        assertThat(found).as("target/who-may.md is what it is now").isEqualTo(Files.readString(TABLE));
    }

    private Map<String, List<String>> cases() {
        Map<String, List<String>> table = new TreeMap<>();
        showing().forEach(door -> table.put(door, ACCOUNTS.stream().map(account -> cell(door, account)).toList()));
        return table;
    }

    /** Every door of the application that reads something of one case. */
    private static List<String> showing() {
        return Stream.concat(EveryDoorIT.DOORS.keySet().stream(), EveryPageIT.PAGES.keySet().stream())
                .filter(door -> door.startsWith("GET ") && door.contains("/cases/{}")).toList();
    }

    private String cell(String door, DemoAccount account) {
        Predicate<Shown> opens = door.contains("/api/")
                ? shown -> opened(door, account, KEPIL.as(account.userName())
                        .get(path(door, shown).replace("/api/v1", "")).status())
                : page(door, account);
        return AccessPolicy.may(account.role(), Permission.READ_CASES) ? seen(opens) : refused(opens);
    }

    private Predicate<Shown> page(String door, DemoAccount account) {
        Visitor visitor = Visitor.signedIn(KEPIL.address(), account.userName(), KEPIL.password(account.userName()));
        return shown -> opened(door, account, visitor.get(path(door, shown)).statusCode());
    }

    /** What is hidden is 404, and what the role may not at all is 403, whatever the case. */
    private static boolean opened(String door, DemoAccount account, int status) {
        int closed = AccessPolicy.may(account.role(), Permission.READ_CASES) ? 404 : 403;
        assertThat(status).as("%s to %s", door, account).isIn(200, closed);
        return status == 200;
    }

    private static String path(String door, Shown shown) {
        String path = door.substring("GET ".length()).replaceFirst("\\{}", shown.id());
        return path.replace("{}", path.contains("/documents/") ? shown.paper() : shown.id());
    }

    private String refused(Predicate<Shown> opens) {
        assertThat(Stream.of(held, own, foreign)).noneMatch(opens);
        return "";
    }

    private String seen(Predicate<Shown> opens) {
        boolean holds = opens.test(held);
        boolean office = opens.test(own);
        boolean everything = opens.test(foreign);
        assertThat(holds || !office).as("whoever sees what nobody holds sees what is held").isTrue();
        assertThat(office || !everything).as("whoever sees another office's sees one's own").isTrue();
        return everything ? "all" : office ? "office" : holds ? "held" : "none";
    }

    private Map<String, List<String>> lists() {
        Map<String, List<String>> table = new TreeMap<>();
        Map<String, String> hearings = Map.of(held.id(), hearing("coordinator", held), own.id(),
                hearing("coordinator", own), foreign.id(), hearing("korgon", foreign));
        Map<String, String> complaints = Map.of(held.id(), complaint(held, CaseStory.OFFICE), own.id(),
                complaint(own, CaseStory.OFFICE), foreign.id(), complaint(foreign, KORGON));
        for (Shown each : List.of(held, own, foreign)) {
            Await.until("all lists have it", () -> has("supervisor", "/cases?q=" + each.number(), each.id())
                    && has("supervisor", hearingsOf(), of(hearings, each))
                    && has("supervisor", "/complaints?about=" + each.id(), of(complaints, each)));
        }
        table.put("GET /api/v1/cases", cells(Permission.READ_CASES,
                account -> shown -> has(account.userName(), "/cases?q=" + shown.number(), shown.id())));
        table.put("GET /api/v1/cases, how many", cells(Permission.READ_CASES, G2AccessIT::counted));
        table.put("GET /api/v1/hearings", cells(Permission.READ_CASES,
                account -> shown -> has(account.userName(), hearingsOf(), of(hearings, shown))));
        table.put("GET /api/v1/complaints", cells(Permission.READ_COMPLAINTS, account -> shown -> has(
                account.userName(), "/complaints?about=" + shown.id(), of(complaints, shown))));
        table.put("GET /api/v1/complaints/{}", cells(Permission.READ_COMPLAINTS, account -> shown -> KEPIL
                .as(account.userName()).get("/complaints/" + of(complaints, shown)).status() == 200));
        return table;
    }

    private static String of(Map<String, String> ids, Shown shown) {
        return Objects.requireNonNull(ids.get(shown.id()));
    }

    private static Predicate<Shown> counted(DemoAccount account) {
        return shown -> KEPIL.as(account.userName()).get("/cases?q=" + shown.number()).body().at("/counts/byState")
                .valueStream().mapToLong(count -> count.asLong()).sum() > 0;
    }

    private String hearingsOf() {
        return "/hearings?from=" + day.minusSeconds(1) + "&to=" + day.plusSeconds(1);
    }

    private String hearing(String account, Shown shown) {
        return done(KEPIL.as(account).post("/cases/" + shown.id() + "/hearings", Map.of("scheduledAt", day.toString(),
                "court", "District court of Kyzyl-Dala")), 201).text("/id");
    }

    private static String complaint(Shown shown, String office) {
        return done(KEPIL.as("intake").post("/complaints", Map.of("complainant", "Aida Example", "statement",
                "Nobody called back", "kind", "DELAY", "channel", "DESK", "officeId", office, "caseId", shown.id())),
                201).text("/id");
    }

    private static boolean has(String userName, String path, String what) {
        return KEPIL.as(userName).get(path).response().body().contains(what);
    }

    private List<String> cells(Permission needed, Function<DemoAccount, Predicate<Shown>> shows) {
        return ACCOUNTS.stream().map(account -> AccessPolicy.may(account.role(), needed)
                ? seen(shows.apply(account))
                : refused(shows.apply(account))).toList();
    }

    private static Map<String, List<String>> others() {
        Map<String, List<String>> table = new TreeMap<>();
        Stream.of(EveryDoorIT.DOORS, EveryPageIT.PAGES).flatMap(doors -> doors.entrySet().stream())
                .filter(door -> !showing().contains(door.getKey()))
                .forEach(door -> table.put(door.getKey(), ACCOUNTS.stream()
                        .map(account -> AccessPolicy.may(account.role(), door.getValue()) ? "yes" : "").toList()));
        return table;
    }

    private static String header() {
        return "| door |" + ACCOUNTS.stream()
                .map(account -> " " + account.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |")
                .collect(Collectors.joining());
    }

    private static String rule() {
        return "|---|" + "---|".repeat(ACCOUNTS.size());
    }

    private static String line(String door, List<String> cells) {
        return "| `" + door + "` |" + cells.stream().map(cell -> " " + cell + (cell.isEmpty() ? "|" : " |"))
                .collect(Collectors.joining());
    }

    @Test
    void a_case_that_one_may_not_read_is_answered_as_one_that_does_not_exist() {
        var hidden = KEPIL.as("korgon").get("/cases/" + own.id());
        var missing = KEPIL.as("korgon").get("/cases/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(hidden.text("/type")).isEqualTo(missing.text("/type"));
        assertThat(hidden.text("/title")).isEqualTo(missing.text("/title"));
    }

    @Test
    void an_office_reads_a_case_that_it_is_asked_to_take_and_no_longer_when_it_declined() {
        done(KEPIL.as("coordinator").post("/cases/" + own.id() + "/transfer",
                Map.of("officeId", KORGON, "reason", "Lives there")), 200);
        Await.until("the other office reads it", () -> KEPIL.as("korgon").get("/cases/" + own.id()).status() == 200);
        done(KEPIL.as("korgon").post("/cases/" + own.id() + "/transfer-decline", Map.of("reason", "No room")), 200);
        Await.until("it does not any more", () -> KEPIL.as("korgon").get("/cases/" + own.id()).status() == 404);
    }

    @Test
    void an_advocate_reads_what_the_advocate_held_and_not_what_was_only_offered() {
        CaseStory once = CaseStory.requested(KEPIL).granted().offeredTo(AIZADA);
        Await.until("it is asked of her", () -> KEPIL.as("advocate").get("/cases/" + once.id()).status() == 200);
        once.declined();
        Await.until("she declined", () -> KEPIL.as("advocate").get("/cases/" + once.id()).status() == 404);
        once.offeredTo(AIZADA).accepted().replacedByMaksat();
        assertThat(KEPIL.as("advocate").get("/cases/" + once.id() + "?version=6").status()).isEqualTo(200);
    }
}
