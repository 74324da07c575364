package org.kepil.query.page;

import java.time.ZoneId;

/**
 * Where an office is, for whoever counts time by it.
 *
 * @param country two letters, whose rules it follows
 * @param zone    in which it reads its clock
 */
public record Seat(String name, String country, ZoneId zone) {
}
