package org.kepil.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.RunningKepil;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoMayImportIT {

    @Test
    void whoever_may_not_import_is_refused() throws Exception {
        RunningKepil kepil = RunningKepil.shared();
        Caller supervisor = new Caller(kepil.address(), "supervisor", kepil.password("supervisor"));

        assertThat(supervisor.statusOfSending(Histories.made(1, 1), "source=made")).isEqualTo(403);
    }
}
