package org.kepil.verifier;

import java.util.List;
import java.util.Map;

/** What is stored, and what is proven of it. A table or column that is in neither list fails the test of mutations. */
final class Proven {

    /** Tables that the verifier reads, with how their rows are told apart. */
    static final Map<String, List<String>> TABLES = Map.of(
            "log.event", List.of("idx"),
            "log.event_log", List.of("pos"),
            "log.event_type", List.of("type_id"),
            "log.leaf_format", List.of("format"),
            "log.event_pending", List.of("idx"),
            "evidence.tile", List.of("level", "index"),
            "evidence.checkpoint", List.of("number"),
            "evidence.cosignature", List.of("number", "keeper"));

    /** Tables and columns on which no proof rests, each with the reason. */
    static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("log.command_done", "What a repeated command is answered; purged by age."),
            Map.entry("log.migration", "Which migrations ran."),
            Map.entry("evidence.cosignature.received_at", "A note for people; the signed line tells the time itself."),
            Map.entry("evidence.full_check", "When Kepil looked itself, for people. The verifier looks again."),
            Map.entry("evidence.keeper", "What was last heard of a keeper, for people; the keeper holds the copy."),
            Map.entry("keys.person_key", "A key that was changed opens nothing: what it sealed is authenticated."),
            Map.entry("content.document", "The event tells the digest; what is sealed is authenticated."),
            Map.entry("draft.request", "What somebody types is not recorded yet."),
            Map.entry("look.again", "Looks that are counted until an event tells how many they were."),
            Map.entry("account.credential", "A secret of the sign-in, no record."));

    private Proven() {
    }
}
