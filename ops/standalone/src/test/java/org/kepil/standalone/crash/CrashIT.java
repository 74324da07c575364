package org.kepil.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.OwnKepil;

/**
 * Short, with a fixed seed, by default; the profile {@code crash-long} gives many kills and a random seed. The seed and
 * the report are printed, and stay with the journals under {@code target/crash}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class CrashIT {

    /** With the last one, which kills everything and is always there. */
    private static final int KILLS = Integer.getInteger("kepil.crash.kills", 3);
    private static final long SEED = seed(System.getProperty("kepil.crash.seed", "20261122"));

    @Test
    void a_kill_of_anything_loses_no_acknowledged_command_and_doubles_none() throws Exception {
        Report report = run("all-kept", SEED, faults(), EnumSet.noneOf(Canary.class));
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.PASS);
    }

    @Test
    void faults_built_in_on_purpose_are_found_by_the_same_oracles() throws Exception {
        Report report = run("canaries", SEED + 1, List.of(), EnumSet.allOf(Canary.class));
        assertThat(Canary.values()).as(report.toString())
                .allMatch(canary -> report.findings().foundBy(canary.oracle()));
    }

    private static Report run(String name, long seed, List<Fault> faults, Set<Canary> canaries)
            throws IOException, InterruptedException {
        RunFolder folder = RunFolder.empty(Path.of("target", "crash", name));
        System.out.println("Crash run " + name + " begins with seed " + seed);
        try (CrashRun run = new CrashRun(folder, seed, canaries)) {
            Report report = run.through(faults);
            System.out.println(report);
            Files.writeString(folder.path().resolve("report.txt"), report.toString());
            return report;
        }
    }

    /** Each single fault once, in an order that the seed decides, and then as many of all kinds as are wanted. */
    private static List<Fault> faults() {
        Random random = new Random(SEED);
        List<Fault> faults = new ArrayList<>(List.of(Fault.POSTMASTER, Fault.APPLICATION));
        Collections.shuffle(faults, random);
        while (faults.size() < KILLS - 1) {
            faults.add(Fault.values()[random.nextInt(Fault.values().length)]);
        }
        return faults;
    }

    private static long seed(String text) {
        return text.equals("random") ? System.nanoTime() : Long.parseLong(text);
    }
}
