package org.kepil.data.year;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.office.OpenOffice;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * A region: its one office, who works there, and its advocates in the order of the register. All invented but the region's
 * name and how many advocates it has.
 */
record Region(String name, String code, int advocateCount) {

    private static final int FIRST_YEAR = 2000;
    static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    static Region of(String name, int advocates) {
        String letters = name.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return new Region(name, "R" + letters.substring(0, Math.min(5, letters.length())), advocates);
    }

    OpenOffice opening() {
        return new OpenOffice(code, name + " coordinator's office", "KG", name, ZONE);
    }

    OfficeId officeId() {
        return OpenOffice.idOf(code);
    }

    List<EnterAdvocate> entries() {
        return IntStream.range(0, advocateCount)
                .mapToObj(this::entry).toList();
    }

    /** Somebody who takes cases in that year beside the others and is suspended at its end; as places count, after all. */
    int leaver(int year) {
        return advocateCount + year - FIRST_YEAR;
    }

    EnterAdvocate entry(int at) {
        return new EnterAdvocate(registerNumber(at), advocateName(at), officeId());
    }

    AdvocateId advocate(int at) {
        return EnterAdvocate.idOf(registerNumber(at));
    }

    String advocateName(int at) {
        boolean woman = at % 5 < 2;
        return Names.of(woman, (code.hashCode() & 0x3ff) * 13 + at * 7);
    }

    private String registerNumber(int at) {
        return "%s-%03d".formatted(code, at + 1);
    }

    /** Identity of somebody who works at the office, by what they do. */
    UUID staff(String post) {
        return NamedId.of("generated-staff", code + "/" + post);
    }

    String staffName(String post) {
        return Names.of(post.length() % 2 == 0, (post.hashCode() & 0xfff) + (code.hashCode() & 0xff));
    }
}
