package org.kepil.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.account.OpenAccount;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.standalone.security.Credentials;
import org.kepil.standalone.security.FirstPasswords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the demo offices and accounts. Every command has an identity of its own that never changes, so a start that was
 * killed half way is finished by the next one, and a start after that does nothing.
 */
class DemoSetup {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSetup.class);
    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "none");

    private final Commands commands;
    private final Credentials credentials;
    private final FirstPasswords passwords;

    DemoSetup(Commands commands, Credentials credentials, FirstPasswords passwords) {
        this.commands = commands;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    void run() {
        DemoCast.OFFICES.forEach(office -> once("office/" + office.code(), office));
        DemoCast.ADVOCATES.forEach(advocate -> once("advocate/" + advocate.registerNumber(), advocate));
        DemoCast.PROVIDERS.forEach(provider -> once("provider/" + provider.code(), provider));
        DemoCast.ACCOUNTS.forEach(account -> once("account/" + account.userName(), account));
        issuePasswords();
    }

    private void once(String name, Object command) {
        UUID identity = UUID.nameUUIDFromBytes(("kepil/demo/" + name).getBytes(StandardCharsets.UTF_8));
        commands.send(command, ACT, new Once(identity, null, null));
    }

    private void issuePasswords() {
        List<OpenAccount> without = DemoCast.ACCOUNTS.stream()
                .filter(account -> !credentials.has(account.accountId())).toList();
        if (without.isEmpty()) {
            return;
        }
        Map<String, String> issued = passwords.of(without.stream().map(OpenAccount::userName).toList());
        issued.forEach((userName, password) -> credentials.issue(OpenAccount.idOf(userName), password));
        LOG.info("Demo accounts are ready; their passwords are kept in {}", passwords.file());
    }
}
