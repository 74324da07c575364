package org.kepil.query.page;

import java.util.List;
import java.util.stream.Stream;

import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;

/**
 * Lines of the side bar under one heading.
 *
 * @param name last part of the heading's message key {@code frame.group.<name>}
 */
public record NavGroup(String name, List<NavEntry> entries) {

    /** Everything that Kepil has, in the order of the side bar. */
    static final List<NavGroup> ALL = List.of(
            new NavGroup("work",
                    List.of(new NavEntry("detentions", "/detentions", "", "bell", Permission.READ_CASES),
                            new NavEntry("cases", "/cases", "open=true", "list-check", Permission.READ_CASES),
                            new NavEntry("mine", "/assignment/mine", "", "user-check", Permission.RECORD_SERVICE),
                            new NavEntry("hearings", "/hearings", "", "gavel", Permission.READ_CASES),
                            new NavEntry("limits", "/limits", "", "hourglass", Permission.READ_CASES),
                            new NavEntry("escalations", "/escalations", "", "alert-triangle",
                                    Permission.READ_ESCALATIONS),
                            new NavEntry("complaints", "/complaints", "", "flag", Permission.READ_COMPLAINTS))),
            new NavGroup("intake",
                    List.of(new NavEntry("new", "/cases/new", "", "plus", Permission.REQUEST_AID),
                            new NavEntry("consultations", "/consultations", "", "messages",
                                    Permission.READ_CONSULTATIONS),
                            new NavEntry("referrals", "/referrals", "", "send", Permission.READ_REFERRALS),
                            new NavEntry("court-requests", "/court-requests", "", "scale", Permission.READ_CASES),
                            new NavEntry("unassessed", "/unassessed", "", "clock-pause", Permission.READ_CASES),
                            new NavEntry("duplicates", "/duplicates", "", "git-compare", Permission.COMPARE_CASES))),
            new NavGroup("assignment",
                    List.of(new NavEntry("reassign", "/assignment/reassign", "", "user-plus", Permission.ASSIGN),
                            new NavEntry("transfers", "/transfers", "", "route", Permission.TRANSFER),
                            new NavEntry("rota", "/rota", "", "clock", Permission.READ_REGISTERS))),
            new NavGroup("insight",
                    List.of(new NavEntry("dashboard", "/dashboard", "", "chart-bar", Permission.READ_DASHBOARD),
                            new NavEntry("publications", "/publications", "", "lock", Permission.READ_DASHBOARD),
                            new NavEntry("statistics", "/statistics", "", "users", Permission.READ_DASHBOARD),
                            new NavEntry("consultation-report", "/consultations/report", "", "chart-bar",
                                    Permission.READ_REPORTS))),
            new NavGroup("audit",
                    List.of(new NavEntry("evidence", "/evidence", "", "shield-check", Permission.READ_EVIDENCE),
                            new NavEntry("anomalies", "/anomalies", "", "alert-triangle", Permission.READ_ANOMALIES),
                            new NavEntry("views", "/views", "", "stack-2", Permission.VERIFY_VIEWS))),
            new NavGroup("registers",
                    List.of(new NavEntry("advocates", "/advocates", "", "certificate", Permission.READ_REGISTERS),
                            new NavEntry("offices", "/offices", "", "building", Permission.READ_REGISTERS),
                            new NavEntry("providers", "/providers", "", "users", Permission.READ_REGISTERS),
                            new NavEntry("partners", "/partners", "", "building", Permission.KEEP_PARTNERS),
                            new NavEntry("access-points", "/access-points", "", "map-pin", Permission.READ_REGISTERS),
                            new NavEntry("agreements", "/agreements", "", "file-text", Permission.READ_REGISTERS),
                            new NavEntry("funds", "/funds", "", "coin", Permission.READ_REGISTERS),
                            new NavEntry("outreach", "/outreach", "", "users", Permission.READ_REGISTERS),
                            new NavEntry("rulebooks", "/rulebooks", "", "scale", Permission.READ_REGISTERS),
                            new NavEntry("accounts", "/accounts", "", "users", Permission.KEEP_ACCOUNTS),
                            new NavEntry("years", "/years", "", "stack-2", Permission.IMPORT),
                            new NavEntry("import", "/import", "", "download", Permission.IMPORT))));

    /** The groups with the lines that this person may see; groups without a line are left out. */
    static List<NavGroup> of(SignedIn person) {
        return ALL.stream()
                .map(group -> new NavGroup(group.name,
                        group.entries.stream().filter(e -> person.may(e.needs())).toList()))
                .filter(group -> !group.entries.isEmpty())
                .toList();
    }

    static Stream<NavEntry> entriesOf(List<NavGroup> groups) {
        return groups.stream().flatMap(group -> group.entries.stream());
    }
}
