package org.kepil.command.publication;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Creation;
import org.kepil.command.publication.Figures.Counted;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.publication.Period;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationId;

/** Freezes the table of a period for publication. Components as of {@link PeriodFrozen}. */
public record FreezePeriod(@TargetAggregateIdentifier PublicationId publicationId, String country, Period period,
        int edition, Counted counted, int smallest) implements Creation {

    public FreezePeriod(String country, Period period, int edition, Counted counted, int smallest) {
        this(idOf(country, period, edition), country, period, edition, counted, smallest);
    }

    /** The identifier of this edition. */
    public static PublicationId idOf(String country, Period period, int edition) {
        return new PublicationId(NamedId.of("publication", country + " " + period + " " + edition));
    }

    @Override
    public PublicationRule unique() {
        return PublicationRule.ONE_PUBLICATION_REQUIRED;
    }

    PeriodFrozen frozen() {
        return new PeriodFrozen(publicationId, country, period.toString(), edition, counted.position(),
                counted.sha256(), smallest);
    }
}
