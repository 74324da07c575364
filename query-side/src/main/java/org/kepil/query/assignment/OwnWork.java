package org.kepil.query.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The work of one advocate.
 *
 * @param offers those first that have to be answered first
 * @param cases  open ones that they hold, the oldest first
 */
public record OwnWork(List<Engagement> offers, List<Engagement> cases, Names names, @JsonUnwrapped Place place) {
}
