package org.kepil.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.CommandLog.SYSTEM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.Commands.Answer;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportedRule;
import org.kepil.command.imported.Step;
import org.kepil.command.office.OfficeRule;
import org.kepil.command.office.OpenOffice;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.log.LogTransactions;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TogetherTest {

    private static final Instant THEN = Instant.parse("2011-03-04T05:06:07Z");

    private static CommandLog log;
    private static Together together;

    @BeforeAll
    static void open() {
        log = new CommandLog();
        together = new Together(log.commands, new LogTransactions(log.source));
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void each_command_is_answered_and_all_are_recorded_at_one_instant() {
        List<ImportCase> begins = Stream.of(1, 2, 3).map(TogetherTest::begin).toList();

        List<Answer> answers = together.send(begins, SYSTEM);

        assertThat(answers).extracting(Answer::aggregateId)
                .isEqualTo(begins.stream().map(begin -> begin.caseId().value()).toList());
        assertThat(answers).extracting(Answer::version).containsExactly(1L, 2L, 3L);
        assertThat(begins.stream().flatMap(begin -> log.stream(begin.caseId()).stream()).map(Recorded::recordedAt))
                .hasSize(9).containsOnly(log.stream(begins.getFirst().caseId()).getFirst().recordedAt());
    }

    @Test
    void an_event_names_the_command_that_caused_it() {
        List<ImportCase> begins = List.of(begin(2), begin(2));

        together.send(begins, SYSTEM);

        List<String> causes = begins.stream()
                .flatMap(begin -> log.stream(begin.caseId()).stream().map(event -> event.act().causation())).toList();
        assertThat(causes).hasSize(6).doesNotContainNull();
        assertThat(causes.subList(0, 3)).containsOnly(causes.getFirst());
        assertThat(causes.subList(3, 6)).containsOnly(causes.getLast());
        assertThat(causes.getFirst()).isNotEqualTo(causes.getLast());
    }

    @Test
    void one_that_is_there_already_undoes_all_of_them() {
        ImportCase there = begin(1);
        ImportCase fresh = begin(4);
        log.commands.send(there, SYSTEM);

        assertThatThrownBy(() -> together.send(List.of(fresh, there), SYSTEM)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(ImportedRule.NEW_CASE_REQUIRED.refusal()));

        assertThat(log.stream(fresh.caseId())).isEmpty();
        assertThat(log.commands.send(fresh, SYSTEM).version()).isEqualTo(4);
    }

    @Test
    void one_that_is_refused_undoes_all_of_them() {
        ImportCase fresh = begin(2);
        EnterAdvocate nowhere = new EnterAdvocate("R-1", "Nobody", OpenOffice.idOf("NOWHR"));

        assertThatThrownBy(() -> together.send(List.of(fresh, nowhere), SYSTEM))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(OfficeRule.OPENED_OFFICE_REQUIRED.refusal()));

        assertThat(log.stream(fresh.caseId())).isEmpty();
    }

    private static ImportCase begin(int steps) {
        CaseId id = new CaseId(UUID.randomUUID());
        return new ImportCase(id, "test", id.toString(), id.toString(),
                Stream.generate(TogetherTest::step).limit(steps).toList());
    }

    private static Step step() {
        return new Step(UUID.randomUUID(), "Decide", null, null, null, null, THEN);
    }
}
