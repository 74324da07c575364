package org.kepil.standalone;

import org.jspecify.annotations.Nullable;
import org.kepil.log.SelfTestFailed;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence or two why Kepil did not start, where Kepil itself refused to; the stack would hide it. */
final class StartRefused extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable start, RuntimeException cause) {
        for (Throwable each = start; each != null; each = each.getCause()) {
            if (each instanceof SelfTestFailed || each instanceof IllegalStateException && isOurs(each)) {
                return new FailureAnalysis(String.valueOf(each.getMessage()), null, each);
            }
        }
        return null;
    }

    private static boolean isOurs(Throwable refusal) {
        StackTraceElement[] stack = refusal.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith("org.kepil.");
    }
}
