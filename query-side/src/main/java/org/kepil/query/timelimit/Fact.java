package org.kepil.query.timelimit;

import java.time.Instant;

/**
 * Something that happened to a case, and may start, stop, pause or resume a clock under some rules.
 *
 * @param event      stored name
 * @param at         when it happened in the world
 * @param recordedAt when it entered the store
 * @param position   in the log
 */
public record Fact(String event, Instant at, Instant recordedAt, long position) {
}
