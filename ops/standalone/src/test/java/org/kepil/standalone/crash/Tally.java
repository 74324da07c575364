package org.kepil.standalone.crash;

/**
 * What a view remembers of a case: enough to show any event that was missed, heard twice or out of order.
 *
 * @param last   sequence of the last event
 * @param mixed  of all event identifiers in their order
 */
record Tally(long events, long last, long mixed) {

    static final Tally NONE = new Tally(0, -1, 0);

    Tally with(long sequence, long identifier) {
        return new Tally(events + 1, sequence, 31 * mixed + identifier);
    }
}
