package org.kepil.verifier;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A checkpoint of C2SP tlog-checkpoint as a signed note.
 *
 * @param text  the lines that are signed, with the last newline
 * @param size  how many events it covers
 * @param lines the signatures, in their order
 */
record Note(String text, String origin, long size, byte[] root, List<Line> lines) {

    private static final String DASH = "\u2014 ";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int BODY_LINES = 3;

    /** A signature line: name of a key, and four bytes that tell the key before the signature. */
    record Line(String name, byte[] signature) {

        /** @throws IllegalArgumentException if it is none, or not in the one form that it may have */
        static Line parse(String line) {
            String[] parts = line.split(" ", -1);
            if (!line.startsWith(DASH) || parts.length != 3 || parts[1].isEmpty()) {
                throw new IllegalArgumentException("'" + line + "' is no signature line.");
            }
            return new Line(parts[1], canonical(parts[2]));
        }
    }

    /** @throws IllegalArgumentException naming what is wrong */
    static Note parse(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("The note has no empty line between its text and its signatures.");
        }
        String text = note.substring(0, end + 1);
        String[] body = text.split("\n", -1);
        if (body.length != BODY_LINES + 1 || !SIZE.matcher(body[1]).matches()) {
            throw new IllegalArgumentException("A checkpoint has an origin, a size and a root.");
        }
        byte[] root = canonical(body[2]);
        if (root.length != Sha256.BYTES) {
            throw new IllegalArgumentException("The root is not one of 32 bytes.");
        }
        List<Line> lines = Arrays.stream(note.substring(end + 2, note.length() - 1).split("\n", -1)).map(Line::parse)
                .toList();
        return new Note(text, body[0], Long.parseLong(body[1]), root, lines);
    }

    /** Bits that no byte needs could hide a change. */
    private static byte[] canonical(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("'" + base64 + "' is not the Base64 form of its bytes.");
        }
        return bytes;
    }
}
