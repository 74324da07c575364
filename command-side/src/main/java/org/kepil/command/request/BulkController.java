package org.kepil.command.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kepil.kernel.request.AidRequested;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Refused;
import org.kepil.command.Registers;
import org.kepil.command.request.BulkReport.Fault;
import org.kepil.command.request.BulkReport.Line;
import org.kepil.command.request.BulkReport.Outcome;
import org.kepil.command.request.BulkRows.Row;
import org.kepil.command.decision.Rules;
import org.kepil.command.rulebook.RulesOfTheLog;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Sends;
import org.kepil.form.RequestForm;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes many requests at once. Each row is a command of its own, decided by the same rules as one that is typed; a row that is
 * wrong keeps no other one out, and one that was sent before is the same case again.
 */
@Controller
@Tag(name = "Requests")
class BulkController {

    private final CaseNumbers numbers;
    private final Registers registers;
    private final Rules rules;
    private final Clock clock;

    BulkController(CaseNumbers numbers, Registers registers, EventStore events, Clock clock) {
        this.numbers = numbers;
        this.registers = registers;
        this.rules = new RulesOfTheLog(events, registers::office);
        this.clock = clock;
    }

    @PostMapping("/api/v1/cases/bulk")
    @Sends(RequestAid.class)
    @ResponseStatus(HttpStatus.OK)
    @Operation(summary = "Ask for aid for many people at once", description = """
            rows is CSV. Its first row names the columns: reference, applicantName, summary, contact, matter, office (its code), \
            channel, sex, ageGroup, occurredAt. A dry run checks and begins nothing. In one office and under one source a \
            reference is one case, however often it is sent.""")
    ResponseEntity<BulkReport> take(@RequestBody Bulk body, Call call) {
        return ResponseEntity.ok(report(body, call));
    }

    @PostMapping("/cases/bulk")
    @Sends(RequestAid.class)
    ResponseEntity<Void> takePage(@RequestBody Bulk body, Call call, RedirectAttributes page) {
        page.addFlashAttribute("report", told(report(body, call)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/cases/bulk")).build();
    }

    /** What a page shows, without a type of ours. */
    private static Map<String, Object> told(BulkReport report) {
        List<Map<String, Object>> rows = report.rows().stream().map(line -> Map.<String, Object>of("row", line.row(),
                "reference", line.reference(), "outcome", line.outcome().name(), "caseId",
                Optional.ofNullable(line.caseId()).map(UUID::toString).orElse(""), "number",
                Optional.ofNullable(line.number()).orElse(""), "errors", line.errors().stream()
                        .map(fault -> Map.of("field", fault.field(), "rule", fault.rule())).toList()))
                .toList();
        return Map.of("dryRun", report.dryRun(), "begun", report.begun(), "known", report.known(), "wrong",
                report.wrong(), "rows", rows);
    }

    private BulkReport report(Bulk body, Call call) {
        List<Row> rows = new BulkRows(registers, clock.instant()).read(body.rows());
        boolean dryRun = !Boolean.FALSE.equals(body.dryRun());
        return BulkReport.of(dryRun, rows.stream().map(row -> line(row, body, call, dryRun)).toList());
    }

    private Line line(Row row, Bulk body, Call call, boolean dryRun) {
        if (!row.faults().isEmpty()) {
            return new Line(row.place(), row.reference(), Outcome.WRONG, null, null, row.faults());
        }
        Optional<Fault> unlisted = unlisted(row);
        if (unlisted.isPresent()) {
            return new Line(row.place(), row.reference(), Outcome.WRONG, null, null, List.of(unlisted.get()));
        }
        String name = row.text("officeId") + " " + body.source() + " " + row.reference();
        UUID caseId = NamedId.of("case", "bulk " + name);
        Optional<AidRequested> known = numbers.request(caseId);
        if (known.isPresent()) {
            return known(row, known.get());
        }
        return dryRun
                ? new Line(row.place(), row.reference(), Outcome.RIGHT, null, null, List.of())
                : sent(row, call, name, caseId);
    }

    /** The same reference with other words is no repetition: somebody should look. */
    private static Line known(Row row, AidRequested before) {
        return says(row, before)
                ? new Line(row.place(), row.reference(), Outcome.KNOWN, before.caseId().value(), before.number(),
                        List.of())
                : new Line(row.place(), row.reference(), Outcome.WRONG, before.caseId().value(), before.number(),
                        List.of(new Fault("reference", "other-body")));
    }

    private static boolean says(Row row, AidRequested before) {
        return before.applicantName().equals(PersonalText.of(row.text("applicantName")))
                && before.summary().equals(PersonalText.of(row.text("summary")))
                && Objects.equals(before.contact(), row.said("contact").map(PersonalText::of).orElse(null))
                && before.matter().code().equals(row.text("matter"))
                && before.channel().name().equals(row.text("channel"))
                && Objects.equals(before.sex(), row.said("sex").map(Sex::valueOf).orElse(null))
                && Objects.equals(before.ageGroup(), row.said("ageGroup").map(AgeGroup::valueOf).orElse(null));
    }

    /** What the case would be refused for, told before: that the rules do not know the matter, or that there were none then. */
    private Optional<Fault> unlisted(Row row) {
        Instant told = row.occurredAt();
        try {
            return rules.inForce(OfficeId.of(row.text("officeId")), told == null ? clock.instant() : told)
                    .matter(row.text("matter")).isPresent()
                            ? Optional.empty()
                            : Optional.of(new Fault("matter", "choice"));
        } catch (CommandExecutionException none) {
            return Optional.of(told == null ? new Fault("office", "choice") : new Fault("occurredAt", "too-early"));
        }
    }

    private Line sent(Row row, Call call, String name, UUID caseId) {
        RequestAid command = command(row, name, caseId);
        try {
            Answer answer = call.oneOf(command, row.occurredAt(), NamedId.of("bulk", name));
            return new Line(row.place(), row.reference(), answer.repeated() ? Outcome.KNOWN : Outcome.BEGUN,
                    answer.aggregateId(), numbers.of(caseId), List.of());
        } catch (Refused refused) {
            return new Line(row.place(), row.reference(), Outcome.WRONG, null, null,
                    List.of(new Fault("", refused.refusal().code())));
        }
    }

    private RequestAid command(Row row, String name, UUID caseId) {
        OfficeId office = OfficeId.of(row.text("officeId"));
        return new RequestAid(new CaseId(caseId), numbers.next(office),
                new PersonId(NamedId.of("person", "bulk " + name)),
                PersonalText.of(row.text("applicantName")), PersonalText.of(row.text("summary")),
                row.said("contact").map(PersonalText::of).orElse(null), new MatterKind(row.text("matter")), office,
                RequestChannel.valueOf(row.text("channel")), row.said("sex").map(Sex::valueOf).orElse(null),
                row.said("ageGroup").map(AgeGroup::valueOf).orElse(null), RequestForm.CURRENT);
    }

    /** @param dryRun what is not said is checked only */
    record Bulk(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String source,
            @NotNull @Size(max = 60_000) String rows, @Nullable Boolean dryRun) implements Input {
    }
}
