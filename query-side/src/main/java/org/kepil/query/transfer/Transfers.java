package org.kepil.query.transfer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The transfers on one side of an office at one position.
 *
 * @param names  of the offices of these transfers
 * @param bySide how many there are on each side, whichever was asked for
 */
public record Transfers(List<Transfer> transfers, Names names, Map<Side, Long> bySide, @JsonUnwrapped Place place) {
}
