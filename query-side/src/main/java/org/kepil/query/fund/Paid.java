package org.kepil.query.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.kernel.service.Fund;
import org.kepil.query.Place;

/** What a fund paid for. */
public record Paid(Fund fund, List<PaidRow> rows, @JsonUnwrapped Place place) {

    /** As comma-separated values with a heading; every value is a code, a number or an instant and needs no quotes. */
    String csv() {
        StringBuilder csv = new StringBuilder("fund,what,subject,at,quantity,amountMinor,currency\r\n");
        rows.forEach(row -> csv.append(row.fund().code()).append(',').append(row.what()).append(',')
                .append(row.subject()).append(',').append(row.at()).append(',').append(row.quantity()).append(',')
                .append(row.amountMinor() == null ? "" : row.amountMinor()).append(',')
                .append(row.currency() == null ? "" : row.currency()).append("\r\n"));
        return csv.toString();
    }
}
