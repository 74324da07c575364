package org.kepil.query.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** One complaint at one position, with the names of its offices and its advocate. */
public record ComplaintAnswer(ComplaintItem item, Names names, @JsonUnwrapped Place place) {
}
