package org.kepil.data.year;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kepil.kernel.CaseId;

/** What a supervisor should find in a generated year: the cases in which something odd was put, by what it is. */
public final class AnswerKey {

    /** The notice came more than two hours after the detention. */
    public static final String LATE_NOTICE = "LATE_NOTICE";
    /** The detained person was said to be ill-treated. */
    public static final String ILL_TREATMENT = "ILL_TREATMENT";
    /** The case was offered out of turn to one and the same advocate. */
    public static final String UNFAIR_ROTATION = "UNFAIR_ROTATION";
    /** Somebody asked who had asked shortly before. */
    public static final String DUPLICATE = "DUPLICATE";

    private final Map<String, SortedSet<String>> cases = new TreeMap<>();

    void add(String oddity, CaseId caseId) {
        cases.computeIfAbsent(oddity, _ -> new TreeSet<>()).add(caseId.toString());
    }

    /** Identities of cases by oddity. */
    public Map<String, SortedSet<String>> cases() {
        return cases;
    }
}
