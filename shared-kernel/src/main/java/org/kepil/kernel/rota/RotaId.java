package org.kepil.kernel.rota;

import java.util.UUID;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.office.OfficeId;

/** Identifies the rota of an office. It follows from the office, which has one. */
public record RotaId(UUID value) {

    public static RotaId of(OfficeId office) {
        return new RotaId(NamedId.of("rota", office.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
