package org.kepil.standalone.crash;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run showed, in figures. */
record Report(long seed, Set<Canary> canaries, History history, long events, List<Hit> hits, Findings findings) {

    Verdict verdict() {
        if (!findings.all().isEmpty()) {
            return Verdict.FAIL;
        }
        boolean proves = history.count(Outcome.ACKNOWLEDGED) > 0 && hits.stream().allMatch(Hit::counts);
        return proves ? Verdict.PASS : Verdict.INCONCLUSIVE;
    }

    long lost() {
        return findings.count(JournalOracle.LOST);
    }

    long doubled() {
        return findings.count(JournalOracle.DOUBLED);
    }

    @Override
    public String toString() {
        return """
                Crash run with seed %d, canaries %s: %s
                  commands acknowledged %d, lost %d, doubled %d, rejected %d, unknown %d; events stored %d
                %s%s  This shows what a killed process does, not what a loss of power does.
                """.formatted(seed, canaries, verdict(), history.count(Outcome.ACKNOWLEDGED), lost(), doubled(),
                history.count(Outcome.REJECTED), history.count(Outcome.UNKNOWN), events, kills(), broken());
    }

    private String kills() {
        return hits.stream()
                .map(hit -> "  kill -9 of %s: %s: %s; %d commands on their way; recovered after %d ms\n".formatted(
                        hit.fault(), hit.counts() ? "hit" : "NO HIT", hit.evidence(), hit.interrupted(),
                        hit.recovery().toMillis()))
                .collect(Collectors.joining());
    }

    private String broken() {
        return findings.all().stream().map(finding -> "  " + finding + "\n").collect(Collectors.joining());
    }
}
