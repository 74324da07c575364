package org.kepil.query.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** One consultation, with the names of its office and of the organisation whose client the person is. */
public record ConsultationAnswer(ConsultationRow consultation, Names names, @JsonUnwrapped Place place) {
}
