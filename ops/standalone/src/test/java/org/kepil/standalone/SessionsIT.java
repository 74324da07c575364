package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.Commands;
import org.kepil.command.account.CloseAccount;
import org.kepil.command.account.OpenAccount;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.standalone.security.Credentials;

/** Whoever signed in stays so only as long as the account and the password that they signed in with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "none");
    private static final String PASSWORD = "a few quiet words";
    private static final String ANOTHER = "a few other words";

    private final OpenAccount account = new OpenAccount("p" + UUID.randomUUID().toString().substring(0, 8),
            "Somebody New", Role.SUPERVISOR, null, null);

    @BeforeEach
    void open() {
        KEPIL.part(Commands.class).send(account, ACT);
        KEPIL.part(Credentials.class).issue(account.accountId(), PASSWORD);
        Await.until("the account can be used", () -> new Api(KEPIL.address(), account.userName(), PASSWORD)
                .get("/offices").status() == 200);
    }

    @Test
    void a_session_ends_with_its_account() {
        Visitor visitor = signedIn();
        assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
        KEPIL.part(Commands.class).send(new CloseAccount(account.accountId()), ACT);
        Await.until("the session is over", () -> isSentToSignIn(visitor.get("/cases")));
        assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void a_changed_password_ends_the_persons_other_sessions() {
        Visitor here = signedIn();
        Visitor elsewhere = signedIn();
        assertThat(elsewhere.get("/cases").statusCode()).isEqualTo(200);
        here.post("/password", Map.of("current", PASSWORD, "wanted", ANOTHER, "again", ANOTHER));
        assertThat(here.get("/cases").statusCode()).isEqualTo(200);
        assertThat(isSentToSignIn(elsewhere.get("/cases"))).isTrue();
        assertThat(here.get("/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_guesses_the_password_of_an_open_session_waits() {
        Visitor visitor = signedIn();
        Await.until("the page asks to wait", () -> {
            visitor.post("/password", Map.of("current", "a guess", "wanted", ANOTHER, "again", ANOTHER));
            return visitor.get("/password").body().contains("Too many attempts");
        });
    }

    private Visitor signedIn() {
        return Visitor.signedIn(KEPIL.address(), account.userName(), PASSWORD);
    }

    private static boolean isSentToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }
}
