package org.kepil.standalone.crash;

/**
 * A promise that was not kept.
 *
 * @param oracle which of the oracles found it, by its number
 * @param count  how often, above zero
 * @param sample one case of it, to look at
 */
record Finding(int oracle, String what, long count, String sample) {

    @Override
    public String toString() {
        return "oracle " + oracle + ": " + what + ": " + count + ", such as " + sample;
    }
}
