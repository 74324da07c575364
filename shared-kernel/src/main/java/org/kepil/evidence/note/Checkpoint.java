package org.kepil.evidence.note;

import java.util.regex.Pattern;
import org.kepil.evidence.tree.Hash;

/**
 * What a log commits itself to: that its tree of that size has that root.
 *
 * @param origin which log: installation and tenant
 * @param size   how many events, so positions 0 to size - 1
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** Reads the text of a note. @throws MalformedNote naming what is wrong */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("A checkpoint ends in a newline.");
        }
        String[] lines = text.split("\n", -1);
        if (lines.length != 4) {
            throw new MalformedNote(
                    "A checkpoint of Kepil has three lines, this one has " + (lines.length - 1) + ".");
        }
        return new Checkpoint(origin(lines[0]), size(lines[1]), root(lines[2]));
    }

    private static String origin(String line) {
        if (!KeyName.isGood(line)) {
            throw new MalformedNote("The origin is empty or holds a space or a plus: '" + line + "'.");
        }
        return line;
    }

    private static long size(String line) {
        if (!SIZE.matcher(line).matches()) {
            throw new MalformedNote("The size is no decimal number without leading zeroes: '" + line + "'.");
        }
        try {
            return Long.parseLong(line);
        } catch (NumberFormatException tooLarge) {
            throw new MalformedNote("The size does not fit 63 bits: " + line + ".");
        }
    }

    private static Hash root(String line) {
        try {
            return Hash.fromBase64(line);
        } catch (IllegalArgumentException none) {
            throw new MalformedNote("The root is not the Base64 form of 32 bytes: '" + line + "'.");
        }
    }

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
