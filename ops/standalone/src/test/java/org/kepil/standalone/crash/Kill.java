package org.kepil.standalone.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One use of SIGKILL on processes of this run, with what shows that it hit. Nothing else is ever killed. */
final class Kill {

    private final Fault fault;
    private final RunFolder folder;
    private final Life life;
    private final List<String> evidence = new ArrayList<>();
    private boolean died = true;

    private Kill(Fault fault, RunFolder folder, Life life) {
        this.fault = fault;
        this.folder = folder;
        this.life = life;
    }

    static Kill of(Fault fault, RunFolder folder, Life life) throws IOException, InterruptedException {
        Kill kill = new Kill(fault, folder, life);
        switch (fault) {
            case POSTMASTER -> kill.postmaster();
            case APPLICATION -> kill.application();
            case EVERYTHING -> {
                kill.postmaster();
                kill.application();
            }
        }
        return kill;
    }

    Hit hit(long interrupted, Duration recovery) {
        return new Hit(fault, died, String.join(", ", evidence), interrupted, recovery);
    }

    private void postmaster() throws IOException, InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(folder.postmaster()).orElseThrow();
        boolean ended = postmaster.destroyForcibly() && ends(postmaster);
        note("postmaster " + postmaster.pid() + (ended ? " died" : " lives"), ended);
    }

    private void application() throws InterruptedException {
        boolean killed = life.kill();
        note("JVM " + life.pid() + (killed ? " died of SIGKILL" : " did not die of SIGKILL"), killed);
    }

    private void note(String what, boolean hit) {
        evidence.add(what);
        died &= hit;
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException lives) {
            return false;
        }
    }
}
