package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.account.OpenAccount;
import org.kepil.standalone.Api.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account from its opening to its closure, through the API and through the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final Pattern SHOWN = Pattern.compile("id=\"one-time-password\">([^<]+)<");

    private static final String OWN = "a few quiet words";

    private final String userName = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> opening = Map.of("userName", userName, "displayName", "Somebody New", "role",
            "SUPERVISOR", "officeId", CaseStory.OFFICE);
    private final Api admin = KEPIL.as("admin");

    @Test
    void a_person_signs_in_from_the_opening_of_the_account_until_it_is_closed() {
        Map<String, String> once = Api.once();
        Answer opened = admin.post("/accounts", opening, once);
        String password = opened.text("/oneTimePassword");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(admin.post("/accounts", opening, once).body().has("oneTimePassword")).isFalse();
        assertThat(hash(opened.text("/id"))).isNotEmpty().doesNotContain(password);
        Api first = new Api(KEPIL.address(), userName, password);
        Await.until("the person signs in", () -> first.get("/offices").status() == 403);
        Visitor visitor = Visitor.signedIn(KEPIL.address(), userName, password);
        choose(visitor, password, OWN);
        assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
        Api person = new Api(KEPIL.address(), userName, OWN);
        assertThat(person.get("/offices").status()).isEqualTo(200);

        Answer closed = admin.post("/accounts/" + opened.text("/id") + "/closure", Map.of());

        assertThat(closed.status()).isEqualTo(200);
        Await.until("nobody signs in", () -> person.get("/offices").status() == 401);
        Await.until("the session is over", () -> visitor.get("/cases").statusCode() == 302);
    }

    @Test
    void the_page_opens_an_account_and_shows_its_password_once() {
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));
        HttpResponse<String> sent = visitor.post("/accounts", opening);
        assertThat(sent.statusCode()).isEqualTo(303);
        String place = sent.headers().firstValue("Location").orElseThrow();
        var shown = SHOWN.matcher(visitor.get(place).body());
        assertThat(shown.find()).isTrue();
        assertThat(visitor.get(place).body()).contains(userName).doesNotContain(shown.group(1));
        Await.until("the person signs in",
                () -> new Api(KEPIL.address(), userName, shown.group(1)).get("/offices").status() == 403);
    }

    @Test
    void a_one_time_password_leads_nowhere_but_to_the_choice_of_another() {
        String password = admin.post("/accounts", opening).text("/oneTimePassword");
        Api first = new Api(KEPIL.address(), userName, password);
        Await.until("the person signs in", () -> first.get("/offices").status() == 403);
        assertThat(first.get("/offices").text("/type"))
                .isEqualTo("urn:kepil:problem:account.password-change-required");
        Visitor visitor = Visitor.signedIn(KEPIL.address(), userName, password);
        assertThat(isSentToPassword(visitor.get("/cases"))).isTrue();
        assertThat(isSentToPassword(visitor.post("/cases", Map.of()))).isTrue();
        choose(visitor, password, password);
        assertThat(visitor.get("/password").body()).contains("is the one that you have now");
        assertThat(isSentToPassword(visitor.get("/cases"))).isTrue();
        choose(visitor, password, OWN);
        assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
        assertThat(first.get("/offices").status()).isEqualTo(401);
    }

    @Test
    void a_password_that_was_lost_is_replaced_by_an_administrator() {
        Answer opened = admin.post("/accounts", opening);
        String path = "/accounts/" + opened.text("/id") + "/password";
        Visitor visitor = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));
        HttpResponse<String> sent = visitor.post(path, Map.of());
        assertThat(sent.statusCode()).isEqualTo(303);
        var shown = SHOWN.matcher(visitor.get(sent.headers().firstValue("Location").orElseThrow()).body());
        assertThat(shown.find()).isTrue();
        Map<String, String> once = Api.once();
        String last = admin.post(path, Map.of(), once).text("/oneTimePassword");
        assertThat(admin.post(path, Map.of(), once).body().has("oneTimePassword")).isFalse();
        assertThat(statusOf(opened.text("/oneTimePassword"))).isEqualTo(401);
        assertThat(statusOf(shown.group(1))).isEqualTo(401);
        assertThat(statusOf(last)).isEqualTo(403);
    }

    @Test
    void nobody_closes_their_own_account() {
        Answer refused = admin.post("/accounts/" + OpenAccount.idOf("admin") + "/closure", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/rule")).isEqualTo("account.other-person-required");
    }

    private int statusOf(String password) {
        return new Api(KEPIL.address(), userName, password).get("/offices").status();
    }

    private static void choose(Visitor visitor, String current, String wanted) {
        visitor.post("/password", Map.of("current", current, "wanted", wanted, "again", wanted));
    }

    private static boolean isSentToPassword(HttpResponse<String> answer) {
        return answer.statusCode() == 303 && answer.headers().firstValue("Location").orElse("").equals("/password");
    }

    @Test
    void a_name_that_is_taken_is_refused_and_gives_no_password() {
        Answer taken = admin.post("/accounts",
                Map.of("userName", "admin", "displayName", "Another", "role", "ADMINISTRATOR"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("/rule")).isEqualTo("account.unique-user-name-required");
        assertThat(taken.body().has("oneTimePassword")).isFalse();
    }

    private static String hash(String account) {
        return JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class))
                .sql("select password_hash from account.credential where account_id = ?")
                .param(UUID.fromString(account)).query(String.class).single();
    }
}
