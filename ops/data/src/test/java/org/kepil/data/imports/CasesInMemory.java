package org.kepil.data.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.kepil.data.history.HistoryStep;
import org.kepil.kernel.act.Act;

/** Cases that know their steps, and that can break after a number of calls. */
final class CasesInMemory implements Cases {

    private final Map<UUID, Map<UUID, HistoryStep>> steps = new ConcurrentHashMap<>();
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicInteger callsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Runnable onEachCall = () -> {
    };
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    void onEachCall(Runnable action) {
        onEachCall = action;
    }

    /** From the given number of calls on, every call fails before it keeps anything. */
    void breakAfter(int calls) {
        callsLeft.set(calls);
    }

    void mend() {
        callsLeft.set(Integer.MAX_VALUE);
    }

    void refuse(String caseName) {
        refused.add(caseName);
    }

    /** Breaks when that case is to be kept. */
    void breakAt(String caseName) {
        broken.add(caseName);
    }

    int cases() {
        return steps.size();
    }

    int steps() {
        return steps.values().stream().mapToInt(Map::size).sum();
    }

    /** The rows of a case's steps, in the order in which they were kept. */
    List<Long> rowsOf(UUID caseId) {
        return steps.getOrDefault(caseId, Map.of()).values().stream().map(HistoryStep::row).toList();
    }

    @Override
    public void keep(List<Portion> cases, String source, Act act, BiConsumer<Portion, Outcome> kept) {
        onEachCall.run();
        if (callsLeft.decrementAndGet() < 0) {
            throw new IllegalStateException("The store is gone.");
        }
        cases.forEach(portion -> kept.accept(portion, keep(portion)));
    }

    private Outcome keep(Portion portion) {
        UUID caseId = portion.caseId();
        if (broken.contains(portion.caseName())) {
            throw new IllegalStateException("The store is gone.");
        }
        if (refused.contains(portion.caseName())) {
            return new Outcome.Refused("imported.imported-case-required");
        }
        if (!inHand.add(caseId)) {
            throw new AssertionError("The case is in two hands.");
        }
        Map<UUID, HistoryStep> known = steps.computeIfAbsent(caseId, _ -> new LinkedHashMap<>());
        int before = known.size();
        portion.steps().forEach(step -> known.putIfAbsent(step.step(), step));
        inHand.remove(caseId);
        return new Outcome.Kept(known.size() - before);
    }
}
