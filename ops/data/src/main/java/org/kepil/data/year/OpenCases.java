package org.kepil.data.year;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * The cases of which something is still to be told, merged into the order in which a service would have come to know of
 * it all: by time, then by case, and in one case as it happened.
 */
final class OpenCases {

    private final PriorityQueue<OpenCase> cases = new PriorityQueue<>();

    /** @param told of one case, in its order; nothing in it is told before what came before it */
    void add(List<Told> told) {
        if (!told.isEmpty()) {
            cases.add(new OpenCase(told));
        }
    }

    /** Hands out all that is told before the instant. */
    void tellBefore(Instant instant, Consumer<Told> listener) {
        while (!cases.isEmpty() && cases.element().at.isBefore(instant)) {
            tellNext(listener);
        }
    }

    void tellAll(Consumer<Told> listener) {
        while (!cases.isEmpty()) {
            tellNext(listener);
        }
    }

    /** All that one case tells in one instant. */
    private void tellNext(Consumer<Told> listener) {
        OpenCase first = cases.remove();
        first.tell(listener);
        if (!first.isOver()) {
            cases.add(first);
        }
    }

    /** Compared by hand: the merge of a year compares millions of times. */
    private static final class OpenCase implements Comparable<OpenCase> {

        private final List<Told> told;
        private final int number;
        private int next;
        private Instant at;

        OpenCase(List<Told> told) {
            this.told = told;
            this.number = told.getFirst().caseNumber();
            this.at = told.getFirst().at();
        }

        void tell(Consumer<Told> listener) {
            Instant now = at;
            while (!isOver() && at.equals(now)) {
                listener.accept(told.get(next++));
                at = isOver() ? at : told.get(next).at();
            }
        }

        boolean isOver() {
            return next == told.size();
        }

        @Override
        public int compareTo(OpenCase other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Integer.compare(number, other.number) : byTime;
        }
    }
}
