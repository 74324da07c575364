package org.kepil.command.office;

import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;

/**
 * Opens an office. Its identifier follows from its code, so that no two offices have the same one.
 *
 * @param code    two to six capital letters
 * @param country two capital letters, ISO 3166-1
 */
public record OpenOffice(@TargetAggregateIdentifier OfficeId officeId, String code, String name, String country,
        @Nullable String region, ZoneId zone) implements Creation {

    /** @throws IllegalArgumentException if the identifier is not that of the code */
    public OpenOffice {
        if (!officeId.equals(idOf(code))) {
            throw new IllegalArgumentException("The office " + code + " has the identifier " + idOf(code) + ".");
        }
    }

    public OpenOffice(String code, String name, String country, @Nullable String region, ZoneId zone) {
        this(idOf(code), code, name, country, region, zone);
    }

    /** The identifier of the office with this code. */
    public static OfficeId idOf(String code) {
        return new OfficeId(NamedId.of("office", code));
    }

    @Override
    public OfficeRule unique() {
        return OfficeRule.UNIQUE_CODE_REQUIRED;
    }

    OfficeOpened opened() {
        return new OfficeOpened(officeId, code, name, country, region, zone);
    }
}
