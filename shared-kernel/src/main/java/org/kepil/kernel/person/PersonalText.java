package org.kepil.kernel.person;

/** Text about a person. The log keeps it encrypted with the person's key; without that key it reads as erased. */
public sealed interface PersonalText {

    /** The text, as long as the person's key exists. */
    record Known(String text) implements PersonalText {

        /** Says nothing of the text, so that no log line does. */
        @Override
        public String toString() {
            return "PersonalText[…]";
        }
    }

    /** The person's key was destroyed: nobody can read the text any more. */
    record Erased() implements PersonalText {
    }

    static PersonalText of(String text) {
        return new Known(text);
    }

    /** The text, or the given words where it was erased. */
    default String or(String erased) {
        return switch (this) {
            case Known(String text) -> text;
            case Erased() -> erased;
        };
    }
}
