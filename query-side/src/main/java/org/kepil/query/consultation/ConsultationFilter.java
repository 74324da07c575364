package org.kepil.query.consultation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.query.BadParameter;
import org.kepil.query.Sane;
import org.kepil.query.page.Address;

/**
 * Which consultations; a part that is null leaves out none.
 *
 * @param day on which people came, on the clock of pages that belong to no office
 */
public record ConsultationFilter(@Nullable OfficeId office, @Nullable LocalDate day, @Nullable ConsultationTopic topic,
        @Nullable PersonId person) {

    /** Reads parameters of an address; an empty one is none. @throws BadParameter if one cannot be read */
    static ConsultationFilter of(Map<String, String> address) {
        return new ConsultationFilter(read(address, "office", OfficeId::of),
                Sane.day("day", read(address, "day", LocalDate::parse)),
                read(address, "topic", ConsultationTopic::new), read(address, "person", PersonId::of));
    }

    /** The page, showing what the filter leaves. */
    Address at(String path) {
        return new Address(path, Map.of()).with("office", office).with("day", day)
                .with("topic", topic == null ? null : topic.code()).with("person", person);
    }

    private static <T> @Nullable T read(Map<String, String> address, String name, Function<String, T> read) {
        String text = address.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : read.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadParameter(name, BadParameter.Rule.UNREADABLE);
        }
    }
}
