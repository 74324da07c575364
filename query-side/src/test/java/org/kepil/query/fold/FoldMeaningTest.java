package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.query.history.Histories;

/**
 * What every version of a fold makes of one log, in short. A line that is wrong here says: the fold means something else
 * now, so raise its version and write the new line. Only where the log itself was changed the version may stay.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldMeaningTest {

    @ParameterizedTest
    @CsvSource({"court_v4,10bf8eb597a17e8b", "submission_v1,dae412b41dd8b006",
            "attendance_v1,30fed47d934e46d2", "anomaly_v3,23c6741b737c5f6f",
            "engagements_v1,68addcbe09ec4711",
            "rota_v1,0066d821eb738e8e",
            "statistics_v1,035eb89ad72d4ba5",
            "duplicates_v2,f7225ccc3e109e39",
            "casefile_v12,97c1309f4ac135a1",
            "worklist_v3,0172be7c93dbfb86",
            "dashboard_v3,f6541b824a41a030",
            "detentions_v1,073cb8892b3478be",
            "office_v2,e0fcd159ff1d4e37",
            "advocate_v2,715a79a61c5fac99",
            "hearingcalendar_v2,4fc2c47be5e78660",
            "account_v2,2cfeed9c897c88d5",
            "timelimit_v3,6ff941f5953df5d8"})
    void a_fold_that_makes_other_rows_has_another_version(String version, String rows) throws Exception {
        View<?, ?> view = ViewBench.VIEWS.stream().filter(each -> each.id().equals(version)).findFirst().orElseThrow();
        assertThat(digest(view)).isEqualTo(rows);
    }

    private static <K, R> String digest(View<K, R> view) throws GeneralSecurityException {
        Chronicle<K, R> chronicle = new Chronicle<>(view, Map.of());
        Histories.random(1, 2_000).forEach(chronicle::take);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        chronicle.expected(Layout.of(view)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(row -> row.getKey() + ": " + row.getValue().text() + "\n")
                .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
