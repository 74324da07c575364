package org.kepil.query.fold;

/**
 * How much of a view may be left behind before the view stops: a mistake in a fold must not quietly park everything.
 *
 * @param keys  always allowed, zero or more
 * @param share of all rows allowed when that is more, from 0 to 1
 */
public record ParkingLimit(long keys, double share) {

    public static final ParkingLimit DEFAULT = new ParkingLimit(20, 0.01);

    boolean allows(long parked, long rows) {
        return parked <= Math.max(keys, (long) (rows * share));
    }
}
