package org.kepil.standalone.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;

/** Counts what the API shows of imported cases, case by case and step by step. */
final class Census {

    private static final Duration TO_FOLD = Duration.ofSeconds(120);

    final Map<String, Long> stepsByChannel = new TreeMap<>();
    final Map<String, Long> stepsByActivity = new TreeMap<>();
    int cases;
    int steps;

    /** @param cases how many cases the work list is to show; it is waited for */
    static Census of(Caller caller, int cases) {
        awaitCases(caller, cases);
        Census census = new Census();
        for (String id : caseIds(caller)) {
            census.count(caller.get("/api/v1/cases/" + id + "/timeline").path("entries"));
        }
        return census;
    }

    /** Waits until the work list shows so many cases. */
    static void awaitCases(Caller caller, int cases) {
        Awaitility.await(cases + " cases on the work list").atMost(TO_FOLD).pollInterval(Duration.ofMillis(100))
                .until(() -> caller.get("/api/v1/cases?limit=1").at("/counts/matching").asInt() == cases);
    }

    /** Events in the log, asked for where nobody is shown anything, because a look would be one more. */
    static long events(Caller caller) {
        return caller.get("/api/v1/views").path("position").asLong() + 1;
    }

    /** Waits until the log has so many events. */
    static void awaitEvents(Caller caller, long events) {
        Awaitility.await(events + " events in the log").atMost(TO_FOLD).pollInterval(Duration.ofMillis(100))
                .until(() -> events(caller) == events);
    }

    private static List<String> caseIds(Caller caller) {
        List<String> ids = new ArrayList<>();
        String query = "";
        while (!query.equals("&cursor=")) {
            JsonNode page = caller.get("/api/v1/cases?limit=100" + query);
            page.path("items").forEach(item -> ids.add(item.path("caseId").asString()));
            query = "&cursor=" + page.path("next").asString("");
        }
        return ids;
    }

    private void count(JsonNode entries) {
        for (JsonNode entry : entries) {
            if (entry.path("type").asString().equals("imported.CaseImported")) {
                cases++;
            } else {
                steps++;
                stepsByChannel.merge(entry.at("/event/channel").asString(""), 1L, Long::sum);
                stepsByActivity.merge(entry.at("/event/activity").asString(""), 1L, Long::sum);
            }
        }
    }
}
