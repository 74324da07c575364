package org.kepil.standalone.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.Refused;
import org.kepil.command.rulebook.AdoptRulebooks;
import org.kepil.command.rulebook.ProposeRulebook;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Takes the rulebooks of {@code classpath*:rulebook/*.yml} into the log. A country without rules adopts all of its own; to
 * one that has rules, a version that it does not know is proposed, and a person decides. Every command has an identity
 * that never changes, so a later start repeats nothing.
 */
class ShippedRules {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedRules.class);
    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "none");
    private static final String FILES = "classpath*:rulebook/*.yml";

    private final Commands commands;

    ShippedRules(Commands commands) {
        this.commands = commands;
    }

    void run() {
        Map<String, List<ProposeRulebook>> countries = read().stream().collect(Collectors
                .groupingBy(version -> version.rulebookId().country(), TreeMap::new, Collectors.toList()));
        countries.values().forEach(versions -> {
            var adoption = new AdoptRulebooks(versions.getFirst().stream(), versions);
            if (!sent("adopt/" + names(versions), adoption)) {
                versions.forEach(version -> sent("propose/" + version.rulebookId(), version));
            }
        });
    }

    private static String names(List<ProposeRulebook> versions) {
        return versions.stream().map(version -> version.rulebookId().toString()).sorted()
                .collect(Collectors.joining("+"));
    }

    private boolean sent(String name, Object command) {
        UUID identity = UUID.nameUUIDFromBytes(("kepil/rules/" + name).getBytes(StandardCharsets.UTF_8));
        try {
            commands.send(command, ACT, new Once(identity, null, null));
            return true;
        } catch (Refused known) {
            LOG.debug("{}: {}", name, known.refusal().code());
            return false;
        }
    }

    private static List<ProposeRulebook> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files).map(ShippedRules::text).map(ProposeRulebook::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
