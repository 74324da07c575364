package org.kepil.kernel.outreach;

/** How many people took part; nobody is named. Each is zero or more. */
public record Participants(int women, int men, int children) {

    /** All of them. */
    public int total() {
        return women + men + children;
    }
}
