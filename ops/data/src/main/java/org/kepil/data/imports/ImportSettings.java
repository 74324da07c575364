package org.kepil.data.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How imports are run.
 *
 * @param maxUpload  most bytes of an upload as it comes
 * @param maxContent most bytes of an upload when unpacked
 * @param threads    how many store at once, from 1 to 64
 * @param batch      rows that are gathered before they are stored, from 1 to 100,000
 * @param together   steps, about, that are stored by one statement, from 1 to 10,000: enough that its way there no longer
 *                   counts, few enough that others get their turn
 * @param maxWaiting imports that may wait for the one that runs
 */
@ConfigurationProperties("kepil.import")
record ImportSettings(@DefaultValue("512MB") DataSize maxUpload, @DefaultValue("8GB") DataSize maxContent,
        @DefaultValue("8") int threads, @DefaultValue("4000") int batch, @DefaultValue("200") int together,
        @DefaultValue("10") int maxWaiting) {

    ImportSettings {
        if (threads < 1 || threads > 64 || batch < 1 || batch > 100_000 || together < 1
                || together > 10_000) {
            throw new IllegalArgumentException("kepil.import needs threads from 1 to 64, was " + threads
                    + ", batch from 1 to 100,000, was " + batch + ", and together from 1 to 10,000, was " + together
                    + ".");
        }
    }
}
