package org.kepil.query.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.service.Fund;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** Consultations by who gave them, topic and fund. {@code names} are those of offices and organisations. */
public record ConsultationReport(LocalDate from, LocalDate to, List<Line> lines, Names names,
        @JsonUnwrapped Place place) {

    /**
     * One line of the report.
     *
     * @param providerId null for consultations of the service itself
     * @param fund       null for the state budget
     * @param persons    how many different people they were
     */
    public record Line(OfficeId officeId, @Nullable ProviderId providerId, ConsultationTopic topic,
            @Nullable Fund fund, long consultations, long persons) {
    }

    /** Of all lines. */
    public long total() {
        return lines.stream().mapToLong(Line::consultations).sum();
    }
}
