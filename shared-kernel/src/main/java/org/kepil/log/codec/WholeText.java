package org.kepil.log.codec;

/** Text that has a form in UTF-8. Half a character has none, and would silently be kept as something else. */
final class WholeText {

    private WholeText() {
    }

    /** The same text. @throws IllegalArgumentException if it holds half of a surrogate pair; the message shows no text */
    static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            if (Character.isSurrogate(found)) {
                boolean pair = Character.isHighSurrogate(found) && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    throw new IllegalArgumentException("Half a character stands at place " + at + " of a text.");
                }
                at++;
            }
        }
        return text;
    }
}
