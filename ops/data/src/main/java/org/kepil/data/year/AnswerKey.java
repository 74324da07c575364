package org.kepil.data.year;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kepil.kernel.CaseId;

/** What a supervisor should find in a generated year: the cases in which something odd was put, by what it is. */
public final class AnswerKey {

    private final Map<String, SortedSet<String>> cases = new TreeMap<>();

    void add(Oddity oddity, CaseId caseId) {
        cases.computeIfAbsent(oddity.name(), _ -> new TreeSet<>()).add(caseId.toString());
    }

    /** Identities of cases by oddity. */
    public Map<String, SortedSet<String>> cases() {
        return cases;
    }
}
