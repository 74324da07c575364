package org.kepil.data.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.data.history.RowError;

/**
 * An import as it is told to whoever asked for it.
 *
 * @param state         see {@link ImportState}, in small letters
 * @param over          whether the state will not change any more
 * @param endedAt       null while it is not over
 * @param findings      what the file holds; null until it is checked
 * @param ratePerSecond steps a second since storing began, 0 before
 */
record ImportView(UUID id, String source, boolean dryRun, boolean skipBad, String state, boolean over,
        Instant askedAt, @Nullable Instant endedAt, @Nullable Findings findings, Progress progress,
        long ratePerSecond, Errors errors) {

    /**
     * What is wrong with the file.
     *
     * @param total  all errors
     * @param kept   errors that can be listed
     * @param byRule how often each rule was broken
     * @param rows   the part that was asked for
     * @param next   where the next part begins; null behind the last one
     */
    record Errors(long total, int kept, Map<String, Long> byRule, List<Row> rows, @Nullable Integer next) {
    }

    /** One error; see {@link RowError}. */
    record Row(long row, @Nullable String column, String rule, @Nullable String detail, @Nullable Long byteOffset) {
    }

    /** @param limit most errors to list, 0 for none */
    static ImportView of(ImportJob job, int errorsFrom, int limit) {
        ImportOrder order = job.order();
        return new ImportView(order.id(), order.source(), order.dryRun(), order.skipBad(), job.state().code(),
                job.state().isOver(), order.askedAt(), job.endedAt(), job.findings(), job.counters().progress(),
                job.ratePerSecond(), errors(job.errors(), errorsFrom, limit));
    }

    private static Errors errors(ErrorReport report, int from, int limit) {
        Map<String, Long> byRule = new TreeMap<>();
        report.counts().forEach((rule, count) -> byRule.put(rule.code(), count));
        List<Row> rows = report.listed(from, limit).stream().map(ImportView::row).toList();
        int end = from + rows.size();
        return new Errors(report.total(), report.kept(), byRule, rows, end < report.kept() ? end : null);
    }

    private static Row row(RowError error) {
        return new Row(error.row(), error.column(), error.rule().code(), error.detail(), error.byteOffset());
    }
}
