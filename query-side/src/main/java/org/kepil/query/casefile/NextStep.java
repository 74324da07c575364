package org.kepil.query.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.Address;

/**
 * One line of the list of next steps.
 *
 * @param name last part of the message keys {@code step.<name>} and {@code step.<name>.why-not}
 * @param to   where its form is; null while it cannot be done
 * @param role whether it cannot be done because of the reader's role
 */
record NextStep(String name, String icon, @Nullable Address to, boolean role) {

    /** Name of the parameter that opens a step's form, and of the fragment where the form stands. */
    static final String PARAMETER = "step";

    /** Everything that could be done with a case: first what this reader can do now. */
    static List<NextStep> of(CaseFile file, SignedIn reader, Address page) {
        List<NextStep> steps = Arrays.stream(CaseStep.values()).map(step -> of(step, file, reader, page)).toList();
        return Stream.concat(steps.stream().filter(step -> step.to != null),
                steps.stream().filter(step -> step.to == null)).toList();
    }

    private static NextStep of(CaseStep step, CaseFile file, SignedIn reader, Address page) {
        boolean role = !reader.may(step.needs());
        Address form = page.with(PARAMETER, step.path())
                .with("hearing", step.ofHearing() ? CaseStep.awaited(file).map(Hearing::hearingId).orElse(null) : null)
                .with("act",
                        step.ofAct() == null ? null : file.work().act(step.ofAct()).map(FeeAct::actId).orElse(null));
        return new NextStep(step.path(), step.icon(),
                role || !step.possible(file) || !step.of(file, reader) ? null : form, role);
    }
}
