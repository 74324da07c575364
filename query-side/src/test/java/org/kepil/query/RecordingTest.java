package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.Looks;
import org.kepil.kernel.look.Sight;
import org.kepil.query.page.Messages;
import org.springframework.http.ProblemDetail;

/** What the bus does between an answer and whoever asked. The log is none here: that it keeps looks is shown elsewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final CaseId OTHER = new CaseId(UUID.randomUUID());
    private static final SignedIn ADA = person(Role.SUPERVISOR);

    private final List<Look> recorded = new ArrayList<>();
    private Looks looks = (look, _) -> recorded.add(look);
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final Ask ask = new Ask(DefaultQueryGateway.builder().queryBus(bus).build());

    RecordingTest() {
        bus.registerHandlerInterceptor(new Recording(() -> looks));
        answer(OfCase.class);
        answer(Search.class);
        answer(OfNobody.class);
        answer(Silent.class);
    }

    @Test
    void a_question_about_a_case_shows_that_case_and_a_search_those_that_it_returned() {
        ask.one(new OfCase(CASE, ADA), Found.class);
        ask.one(new Search(" Bekova ", ADA), Found.class);
        ask.one(new Search(" ", ADA), Found.class);
        assertThat(recorded).extracting(Look::sight).containsExactly(Sight.CASE, Sight.CASES, Sight.CASES);
        assertThat(recorded).extracting(Look::cases).containsExactly(List.of(CASE), List.of(CASE, OTHER),
                List.of(CASE, OTHER));
        assertThat(recorded).extracting(Look::searched).containsExactly(null, "Bekova", null);
    }

    @Test
    void what_shows_nobody_and_what_kepil_asks_itself_is_no_look() {
        ask.one(new OfNobody(ADA), Found.class);
        ask.one(new OfCase(CASE, person(Role.SYSTEM)), Found.class);
        assertThat(recorded).isEmpty();
    }

    @Test
    void nothing_is_shown_that_cannot_be_recorded() {
        looks = (_, _) -> {
            throw new IllegalStateException("away");
        };
        assertThatThrownBy(() -> ask.one(new OfCase(CASE, ADA), Found.class)).isInstanceOf(Unrecorded.class);
        assertThat(ask.one(new OfNobody(ADA), Found.class)).isNotNull();
    }

    @Test
    void callers_are_told_that_it_cannot_be_recorded_and_when_to_ask_again() {
        var answer = new ViewProblems(new Messages("messages.query")).unrecorded(Locale.ENGLISH);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("2");
        ProblemDetail problem = Objects.requireNonNull(answer.getBody());
        assertThat(problem.getType()).hasToString("urn:kepil:problem:unrecorded");
        assertThat(problem.getDetail()).startsWith("Nothing is shown, because it cannot be recorded now who looks.");
    }

    @Test
    void a_question_that_does_not_say_what_it_shows_is_not_answered() {
        assertThatThrownBy(() -> ask.one(new Silent(CASE, ADA), Found.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_records_is_no_part_of_the_question() {
        List<Boolean> inside = new ArrayList<>();
        looks = (_, _) -> inside.add(CurrentUnitOfWork.isStarted());
        ask.one(new OfCase(CASE, ADA), Found.class);
        assertThat(inside).containsExactly(false);
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    private void answer(Class<?> question) {
        var unused = bus.subscribe(question.getName(), Found.class, _ -> new Found(List.of(CASE, OTHER)));
    }

    private static SignedIn person(Role role) {
        return new SignedIn(new AccountId(role == Role.SYSTEM ? Act.SYSTEM_ACTOR : UUID.randomUUID()), "ada",
                "Ada Bekova", role, null, null, null);
    }

    record Found(List<CaseId> cases) {
    }

    @Shows(Sight.CASE)
    record OfCase(CaseId caseId, SignedIn reader) {
    }

    @Shows(Sight.CASES)
    record Search(@Nullable String searched, SignedIn reader) implements Searches {
    }

    @Shows(Sight.NOBODY)
    record OfNobody(SignedIn reader) {
    }

    record Silent(CaseId caseId, SignedIn reader) {
    }
}
