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
import org.kepil.command.Commands.Once;
import org.kepil.command.duplicate.CloseAsDuplicate;
import org.kepil.command.duplicate.DuplicateRule;
import org.kepil.command.duplicate.NoteDuplicate;
import org.kepil.command.partner.RegisterPartner;
import org.kepil.command.partner.RotateSecret;
import org.kepil.kernel.partner.PartnerKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.kepil.kernel.person.PersonalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final PersonalText REASON = PersonalText.of("Asked twice");

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

    @Test
    void what_the_other_refuses_is_not_done_here_either() {
        CaseId one = log.aCase();
        CaseId other = log.aCase();
        log.commands.send(new CloseAsDuplicate(other, one, "X-1", REASON), SYSTEM);

        assertThatThrownBy(() -> closeAsDuplicate(together, one, other)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusal())
                        .isEqualTo(DuplicateRule.ORIGINAL_THAT_GOES_ON_REQUIRED.refusal()));

        assertThat(log.stream(one)).hasSize(1);
        assertThat(log.stream(other)).hasSize(3);
    }

    @Test
    void a_repetition_is_answered_as_the_first_of_the_two_was() {
        CaseId one = log.aCase();
        CaseId other = log.aCase();
        Once once = Once.fresh();
        CloseAsDuplicate close = new CloseAsDuplicate(one, other, "X-2", REASON);
        NoteDuplicate note = new NoteDuplicate(other, one, "X-1", REASON);

        Answer answer = together.send(close, SYSTEM, once, note, SYSTEM);
        assertThat(answer).isEqualTo(new Answer(one.value(), 2, false));
        assertThat(together.send(close, SYSTEM, once, note, SYSTEM)).isEqualTo(new Answer(one.value(), 2, true));
        assertThat(log.stream(other)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_requests_that_are_closed_for_each_other_at_once_one_goes_on(boolean ofOneProcess) throws Exception {
        Together second = ofOneProcess ? together : new Together(log.another(), new LogTransactions(log.source));
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 20; time++) {
                CaseId one = log.aCase();
                CaseId other = log.aCase();
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Boolean>> ended = List.of(
                        people.submit(() -> endsAt(together, TogetherTest.together, one, other)),
                        people.submit(() -> endsAt(together, second, other, one)));
                assertThat(List.of(ended.getFirst().get(), ended.getLast().get())).containsOnlyOnce(true);
                assertThat(log.stream(one).size() + log.stream(other).size()).isEqualTo(1 + 2 + 1 + 1);
            }
        }
    }

    @Test
    void what_is_kept_beside_the_log_is_kept_with_the_event_or_not_at_all() {
        JdbcClient beside = JdbcClient.create(new LogTransactions(log.source).joining());
        RegisterPartner partner = new RegisterPartner("asan", "Invented court", PartnerKind.COURT,
                List.of(CommandLog.OSH.officeId()));
        log.aCase();
        log.commands.send(partner, SYSTEM);
        RotateSecret rotation = new RotateSecret(partner.partnerId());

        assertThatThrownBy(() -> together.send(rotation, SYSTEM, Once.fresh(), () -> {
            keep(beside, "lost");
            throw new IllegalStateException("The process dies.");
        })).hasMessage("The process dies.");
        assertThat(log.stream(new CaseId(partner.partnerId().value()))).hasSize(1);
        assertThat(kept(beside)).isEmpty();

        Once once = Once.fresh();
        together.send(rotation, SYSTEM, once, () -> keep(beside, "first"));
        assertThat(together.send(rotation, SYSTEM, once, () -> keep(beside, "second")).repeated()).isTrue();
        assertThat(log.stream(new CaseId(partner.partnerId().value()))).hasSize(2);
        assertThat(kept(beside)).containsExactly("first");
    }

    private static void keep(JdbcClient beside, String secret) {
        beside.sql("""
                insert into account.credential (account_id, password_hash, one_time, changed_at)
                values (gen_random_uuid(), ?, false, now())""").param(secret).update();
    }

    private static List<String> kept(JdbcClient beside) {
        return beside.sql("select password_hash from account.credential").query((row, _) -> row.getString(1)).list();
    }

    private static boolean endsAt(CyclicBarrier moment, Together sender, CaseId one, CaseId other) throws Exception {
        moment.await();
        try {
            closeAsDuplicate(sender, one, other);
            return true;
        } catch (CommandFailed _) {
            return false;
        }
    }

    private static void closeAsDuplicate(Together sender, CaseId one, CaseId other) {
        sender.send(new CloseAsDuplicate(one, other, "X-2", REASON), SYSTEM, Once.fresh(),
                new NoteDuplicate(other, one, "X-1", REASON), SYSTEM);
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
