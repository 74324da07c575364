package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.complaint.Complaints;
import org.kepil.query.complaint.FindComplaints;
import org.kepil.query.complaint.Which;
import org.kepil.query.consultation.ConsultationFilter;
import org.kepil.query.consultation.Consultations;
import org.kepil.query.consultation.FindConsultations;

/** More consultations and complaints than an answer holds: it says that there are more, and counts them all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongRegistersTest {

    private static final int MANY = 503;
    private static final OfficeId OSH = new OfficeId(new UUID(5, 1));
    private static final QueryBench BENCH = new QueryBench();
    private static final List<Recorded<? extends Event>> LOG = new ArrayList<>();

    @BeforeAll
    static void record() {
        add(OSH.value(), new OfficeOpened(OSH, "OSH", "Osh", "KG", null, ZoneOffset.UTC));
        for (int number = 0; number < MANY; number++) {
            ConsultationId contact = new ConsultationId(new UUID(1, number));
            add(contact.value(), new ContactRecorded(contact, new PersonId(contact.value()), null, null,
                    PersonalText.of("Asks about pay."), OSH, null, null, RequestChannel.PHONE,
                    new ConsultationTopic(number < 4 ? "FAMILY" : "LABOUR"), null, null, null, 1));
            ComplaintId complaint = new ComplaintId(new UUID(2, number));
            add(complaint.value(), new ComplaintReceived(complaint, new PersonId(complaint.value()),
                    PersonalText.of("Somebody"), null, ComplaintKind.DELAY, null, null, null, OSH,
                    PersonalText.of("Nobody calls back."), RequestChannel.PHONE));
        }
        BENCH.record(LOG);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void more_consultations_than_are_shown_are_said_to_be_there() {
        Consultations all = consultations(null);
        assertThat(all.consultations()).hasSize(500);
        assertThat(all.more()).isTrue();
        Consultations few = consultations(new ConsultationTopic("FAMILY"));
        assertThat(few.consultations()).hasSize(4);
        assertThat(few.more()).isFalse();
    }

    @Test
    void complaints_are_counted_whether_they_are_shown_or_not() {
        Complaints open = complaints(Which.OPEN);
        assertThat(open.complaints()).hasSize(500);
        assertThat(open.more()).isTrue();
        assertThat(open.open()).isEqualTo(MANY);
        Complaints dealtWith = complaints(Which.DEALT_WITH);
        assertThat(dealtWith.complaints()).isEmpty();
        assertThat(dealtWith.more()).isFalse();
        assertThat(dealtWith.open()).isEqualTo(MANY);
    }

    private static Consultations consultations(@Nullable ConsultationTopic topic) {
        return BENCH.ask().one(new FindConsultations(new ConsultationFilter(null, null, topic, null),
                new Moment.Now(), reader(Role.SUPERVISOR)), Consultations.class);
    }

    private static Complaints complaints(Which which) {
        return BENCH.ask().one(new FindComplaints(which, null, new Moment.Now(), reader(Role.SUPERVISOR)),
                Complaints.class);
    }

    private static void add(UUID aggregate, Event event) {
        LOG.add(new Recorded<>(LOG.size(), new UUID(8, LOG.size()), aggregate, 0, Instant.parse("2026-03-02T04:00:00Z"),
                Act.ofSystem(Channel.SYSTEM, "none"), event));
    }
}
