package org.kepil.query.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Choices;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Seat;
import org.springframework.stereotype.Component;

/** What other pages need of the offices: to choose one, and to read its clock. */
@Component
class OfficeChoices implements Choices, OfficeZone {

    private final Ask ask;

    OfficeChoices(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return Registers.OFFICES;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return offices(reader).stream()
                .map(office -> new Option(office.officeId().toString(), office.name()))
                .toList();
    }

    @Override
    public @Nullable ZoneId of(OfficeId officeId, SignedIn reader) {
        return office(officeId, reader).map(OfficeRow::zone).orElse(null);
    }

    @Override
    public @Nullable String country(OfficeId officeId, SignedIn reader) {
        return office(officeId, reader).map(OfficeRow::country).orElse(null);
    }

    @Override
    public Map<OfficeId, Seat> seats(Moment moment, SignedIn reader) {
        return ask.one(new FindOffices(moment, reader), Offices.class).offices().stream().collect(Collectors.toMap(
                OfficeRow::officeId,
                office -> new Seat(office.name(), office.country(), office.region(), office.zone())));
    }

    @Override
    public Map<OfficeId, String> regions(Moment moment, SignedIn reader) {
        return ask.one(new FindOffices(moment, reader), Offices.class).offices().stream().collect(Collectors.toMap(
                OfficeRow::officeId, office -> Objects.requireNonNullElse(office.region(), office.name())));
    }

    private Optional<OfficeRow> office(OfficeId officeId, SignedIn reader) {
        return offices(reader).stream().filter(office -> office.officeId().equals(officeId)).findFirst();
    }

    private List<OfficeRow> offices(SignedIn reader) {
        return ask.one(new FindOffices(new Moment.Now(), reader), Offices.class).offices();
    }
}
