package org.kepil.log.codec;

import static org.kepil.log.codec.Samples.KYRGYZ;
import static org.kepil.log.codec.Samples.LONG;
import static org.kepil.log.codec.Samples.ONES;
import static org.kepil.log.codec.Samples.SOME;
import static org.kepil.log.codec.Samples.ZERO;
import static org.kepil.log.codec.Samples.both;
import static org.kepil.log.codec.Samples.text;
import static org.kepil.log.codec.Samples.three;

import java.util.List;
import java.util.stream.Stream;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/** Examples of what happens late in the life of a case. */
final class LifeSamples {

    private LifeSamples() {
    }

    static List<Sample> all() {
        return Stream.of(transfers(), transferAnswers()).flatMap(List::stream).toList();
    }

    private static List<Sample> transfers() {
        return both(
                three(new TransferOffered(new CaseId(ZERO), "1", new OfficeId(ZERO), new OfficeId(SOME),
                        new PersonId(ZERO), text("R")),
                        new TransferOffered(new CaseId(SOME), "BIS-2026-000123", new OfficeId(SOME),
                                new OfficeId(ONES), new PersonId(SOME), text(LONG)),
                        new TransferOffered(new CaseId(ONES), KYRGYZ, new OfficeId(ONES), new OfficeId(ZERO),
                                new PersonId(ONES), text(KYRGYZ))),
                three(new TransferAccepted(new CaseId(ZERO), new OfficeId(ZERO), new OfficeId(SOME)),
                        new TransferAccepted(new CaseId(SOME), new OfficeId(SOME), new OfficeId(ONES)),
                        new TransferAccepted(new CaseId(ONES), new OfficeId(ONES), new OfficeId(ZERO))));
    }

    private static List<Sample> transferAnswers() {
        return both(
                three(new TransferDeclined(new CaseId(ZERO), new OfficeId(ZERO), new PersonId(ZERO), text("R")),
                        new TransferDeclined(new CaseId(SOME), new OfficeId(SOME), new PersonId(SOME), text(LONG)),
                        new TransferDeclined(new CaseId(ONES), new OfficeId(ONES), new PersonId(ONES), text(KYRGYZ))),
                three(new TransferWithdrawn(new CaseId(ZERO), new OfficeId(ZERO)),
                        new TransferWithdrawn(new CaseId(SOME), new OfficeId(SOME)),
                        new TransferWithdrawn(new CaseId(ONES), new OfficeId(ONES))));
    }
}
