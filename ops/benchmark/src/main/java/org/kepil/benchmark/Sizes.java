package org.kepil.benchmark;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables and their indexes take on disk. */
record Sizes(JdbcClient owner, int events) {

    /** Bytes for each event in all the tables together. */
    double perEvent(String... tables) {
        long bytes = Arrays.stream(tables).mapToLong(table -> owner.sql("select pg_total_relation_size(?::regclass)")
                .param(table).query(Long.class).single()).sum();
        return (double) bytes / events;
    }

    Sample sample(String subject, double floor, String... tables) {
        double perEvent = perEvent(tables);
        return new Sample(Section.SIZE, subject, 1, 1, perEvent, perEvent / floor, "after vacuum, with all indexes");
    }
}
