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
    @CsvSource({"anomaly_v2,9f168e0929aaaa7a",
            "engagements_v1,2ed64dfba4dc2c9e",
            "rota_v1,d3774501d3dc95e4",
            "statistics_v1,b286950b8c4fd0fa",
            "duplicates_v1,bbe9a42186b3808a",
            "casefile_v10,951b746d86f45592",
            "worklist_v3,305bd0329666eec4",
            "dashboard_v3,b587d15433b48178",
            "detentions_v1,7d41cabf2df545db",
            "office_v2,f33c31d221503482",
            "advocate_v2,8c6c7d416b58f459",
            "hearingcalendar_v1,c1cc874eae1af64f",
            "account_v1,061a50e9a7a5d02e",
            "timelimit_v2,0a3c65e13547c4c7"})
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
