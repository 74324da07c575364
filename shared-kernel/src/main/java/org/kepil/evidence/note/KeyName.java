package org.kepil.evidence.note;

/** What may name a key, and an origin as well, because the two should be the same. */
final class KeyName {

    private KeyName() {
    }

    static boolean isGood(String name) {
        return !name.isEmpty() && name.indexOf('+') < 0
                && name.codePoints().noneMatch(c -> Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
