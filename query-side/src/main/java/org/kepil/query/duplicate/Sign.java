package org.kepil.query.duplicate;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What makes two cases look alike. */
public enum Sign {
    /** One person asks in both. */
    SAME_PERSON,
    /** One name, in whatever spelling, and one telephone number or address. */
    NAME_AND_CONTACT,
    /** One name, one matter and one office, both open now, and neither sex nor age speaks against it. */
    NAME_AND_MATTER,
    /** Another name, but one telephone number or address, and one matter, both open now. */
    CONTACT_AND_MATTER;

    static Set<Sign> between(Particulars one, Particulars other) {
        boolean name = same(one.spelt(), other.spelt());
        boolean contact = same(one.reachedAt(), other.reachedAt());
        boolean matter = one.matter().equals(other.matter()) && one.open() && other.open();
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        add(signs, SAME_PERSON, one.personId().equals(other.personId()));
        add(signs, NAME_AND_CONTACT, name && contact);
        add(signs, NAME_AND_MATTER, name && matter && one.officeId().equals(other.officeId())
                && !differ(one.sex(), other.sex()) && !differ(one.ageGroup(), other.ageGroup()));
        add(signs, CONTACT_AND_MATTER, contact && !name && matter);
        return signs;
    }

    private static void add(Set<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** What is not known speaks against nothing. */
    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }
}
