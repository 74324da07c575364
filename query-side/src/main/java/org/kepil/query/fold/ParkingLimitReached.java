package org.kepil.query.fold;

/** So many keys of a view cannot be folded that the fold itself must be wrong. The view stops. Quotes no data. */
public final class ParkingLimitReached extends RuntimeException {

    private static final long serialVersionUID = 1;

    ParkingLimitReached(String view, long parked, Throwable cause) {
        super(parked + " keys of " + view + " cannot be folded, the last because of " + Fault.describe(cause));
    }
}
