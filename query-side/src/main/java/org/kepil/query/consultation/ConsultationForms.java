package org.kepil.query.consultation;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The forms about consultations. Their fields bear the names of what the command side takes. */
@Component
class ConsultationForms {

    static final String CONTACT = "consultation-contact";
    static final String ADVICE = "consultation-advice";
    static final String SIGN_OFF = "consultation-sign-off";
    static final String CASE = "consultation-case";

    private final Registers registers;
    private final Words words;
    private final PageClock clock;

    ConsultationForms(Registers registers, Words words, PageClock clock) {
        this.registers = registers;
        this.words = words;
        this.clock = clock;
    }

    /** @param person who came before; null for somebody new */
    PageForm contact(@Nullable String person, SignedIn reader) {
        List<FormField> fields = new ArrayList<>();
        if (person != null) {
            fields.add(hidden("personId", person));
            fields.add(hidden(RegisterWish.OF, person));
        }
        fields.addAll(List.of(text("name").optional(), text("contact").optional(), area("summary"),
                select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                select("accessPointId", registers.options(Registers.ACCESS_POINTS, reader)).optional(),
                select("channel", Option.of(RequestChannel.class, words)).proposing(RequestChannel.DESK.name()),
                select("topic", registers.options(Registers.TOPICS, reader)),
                select("sex", Option.of(Sex.class, words)).optional(),
                select("ageGroup", Option.of(AgeGroup.class, words)).optional(),
                select("fund", registers.options(Registers.FUNDS, reader)).optional()));
        return form(CONTACT, "/consultations", fields);
    }

    Optional<PageForm> about(String name, ConsultationRow row, SignedIn reader) {
        String path = "/consultations/" + row.consultationId();
        return switch (name) {
            case ADVICE -> Optional.of(form(ADVICE, path + "/advice", List.of(
                    select("result", Option.of(ConsultationResult.class, words)), area("advice").optional(),
                    hidden(RegisterWish.OF, row.consultationId()))));
            case SIGN_OFF -> Optional.of(PageForm.of(SIGN_OFF, path + "/sign-off",
                    hidden(RegisterWish.OF, row.consultationId())));
            case CASE -> Optional.of(form(CASE, path + "/qualified-aid", List.of(
                    select("matter", registers.options(Registers.MATTERS, reader)),
                    select("officeId", registers.options(Registers.OFFICES, reader)).proposing(row.officeId()),
                    hidden(RegisterWish.OF, row.consultationId()))));
            default -> Optional.empty();
        };
    }

    private PageForm form(String name, String action, List<FormField> questions) {
        List<FormField> fields = new ArrayList<>(questions);
        fields.add(instant("occurredAt").optional());
        fields.add(hidden("zone", clock.zone().getId()));
        return new PageForm(name, action, fields, UUID.randomUUID());
    }
}
