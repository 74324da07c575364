package org.kepil.command.decision;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Refused;
import org.kepil.kernel.Refusal;

/** What became of the commands that tests sent: which rule refused what, and what was accepted. */
public final class RuleOutcomes {

    /** A rule refused a command of that kind. */
    record Broken(String code, Class<?> command) {
    }

    private static final Set<Broken> BROKEN = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> KEPT = ConcurrentHashMap.newKeySet();

    private RuleOutcomes() {
    }

    /** Notes how the command ended. @param failure null if it was accepted */
    public static void ended(Class<?> command, @Nullable Throwable failure) {
        if (failure == null) {
            KEPT.add(command);
        } else if (failure instanceof Refused refused) {
            BROKEN.add(new Broken(refused.refusal().code(), command));
        } else if (failure instanceof CommandExecutionException refused) {
            refused.<Refusal>getDetails().ifPresent(refusal -> BROKEN.add(new Broken(refusal.code(), command)));
        }
    }

    static boolean broken(Rule rule) {
        return BROKEN.stream().anyMatch(each -> each.code().equals(rule.refusal().code()));
    }

    /** Whether a command of a kind that the rule refused was accepted as well. */
    static boolean kept(Rule rule) {
        return BROKEN.stream().filter(each -> each.code().equals(rule.refusal().code()))
                .anyMatch(each -> KEPT.contains(each.command()));
    }
}
