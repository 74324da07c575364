package org.kepil.standalone.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.kepil.kernel.account.AccountId;
import org.kepil.log.LogTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords of accounts, as hashes, beside the log: a password is no part of history. */
@Component
public class Credentials {

    /**
     * How an account proves who it is.
     *
     * @param since   when the password was set
     * @param oneTime whether an administrator issued the password, so that it lets its owner do nothing but choose another
     */
    record Credential(String hash, boolean oneTime, Instant since) {
    }

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final InstantSource clock;

    /** Within a command, what is written here is written in its transaction. */
    Credentials(LogTransactions transactions, PasswordEncoder encoder, InstantSource clock) {
        this.database = JdbcClient.create(transactions.joining());
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The credential of the account; empty if it never had one. */
    Optional<Credential> find(AccountId account) {
        return database.sql("select password_hash, one_time, changed_at from account.credential where account_id = ?")
                .param(account.value()).query((row, _) -> new Credential(row.getString(1), row.getBoolean(2),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }

    /** Whether the account has a password at all. */
    public boolean has(AccountId account) {
        return find(account).isPresent();
    }

    /** Gives a password that may stay to an account that has none; an existing one stays, and the answer is false. */
    public boolean issue(AccountId account, String password) {
        return add(account, password, false);
    }

    /** Gives a password for one sign-in to an account that has none; an existing one stays, and the answer is false. */
    boolean issueOneTime(AccountId account, String password) {
        return add(account, password, true);
    }

    /** Replaces whatever password the account had by one for one sign-in. */
    void replaceOneTime(AccountId account, String password) {
        put(account, password, true);
    }

    /** Replaces whatever password the account had by one of its owner's choice. */
    void change(AccountId account, String password) {
        put(account, password, false);
    }

    private boolean add(AccountId account, String password, boolean oneTime) {
        return database.sql("""
                insert into account.credential (account_id, password_hash, one_time, changed_at)
                values (?, ?, ?, ?) on conflict (account_id) do nothing
                """).params(account.value(), encoder.encode(password), oneTime, now()).update() == 1;
    }

    private void put(AccountId account, String password, boolean oneTime) {
        database.sql("""
                insert into account.credential (account_id, password_hash, one_time, changed_at)
                values (?, ?, ?, ?) on conflict (account_id) do update
                set password_hash = excluded.password_hash, one_time = excluded.one_time,
                    changed_at = excluded.changed_at
                """).params(account.value(), encoder.encode(password), oneTime, now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
