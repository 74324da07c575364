package org.kepil.query.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One clock of a case, in words.
 *
 * @param badge   class and symbol of its state, and the word
 * @param amount  what is printed large: time left, over or taken
 * @param rest    what follows it: of what, until when
 * @param why     why it stands still; null if it does not
 * @param meter   null if nothing has started it, or it is not known when it is due
 * @param law     where it stands written
 * @param at      where that can be read; null if nobody has seen it
 * @param sure    how sure that is, in words
 * @param rules   version of the rules by which it is counted
 * @param history what happened to it, oldest first
 * @param started whether anything has started it
 */
public record ClockCard(String name, Badge badge, String amount, String rest, @Nullable String why,
        @Nullable Meter meter, String length, String law, @Nullable String at, String sure, String rules,
        List<Line> history, boolean started) {

    /**
     * How a state is drawn beside its word.
     *
     * @param style {@code met}, {@code run}, {@code risk}, {@code broken} or {@code pause}
     */
    public record Badge(String style, String icon, String word) {
    }

    /**
     * A bar of 100.
     *
     * @param used  how much of the time is over, from 0
     * @param alarm where the alarm point is; null without one
     * @param limit where the limit is, once it is over; null before
     */
    public record Meter(long used, @Nullable Long alarm, @Nullable Long limit) {
    }

    /**
     * One line of the history.
     *
     * @param late     says that it was recorded long after it happened; null if it was not
     * @param position of the event in the log; null for what no event says
     */
    public record Line(String when, String what, @Nullable String late, @Nullable Long position) {
    }
}
