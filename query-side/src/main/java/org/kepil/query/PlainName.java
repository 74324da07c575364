package org.kepil.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.PersonalText;

/**
 * A name as names are compared: the one place that says so. What it makes of a name is as personal as the name, and stands
 * only in rows that are folded anew when the person is forgotten; whoever was forgotten is nobody's namesake.
 */
public final class PlainName {

    private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('а', "a"), Map.entry('б', "b"),
            Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('ґ', "g"), Map.entry('д', "d"), Map.entry('е', "e"),
            Map.entry('ё', "e"), Map.entry('є', "ye"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"),
            Map.entry('і', "i"), Map.entry('ї', "i"), Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"),
            Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('ң', "n"), Map.entry('о', "o"), Map.entry('ө', "o"),
            Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"),
            Map.entry('ү', "u"), Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"),
            Map.entry('ч', "ch"), Map.entry('ш', "sh"), Map.entry('щ', "shch"), Map.entry('ъ', ""),
            Map.entry('ы', "y"), Map.entry('ь', ""), Map.entry('э', "e"), Map.entry('ю', "yu"), Map.entry('я', "ya"));

    private PlainName() {
    }

    /** Neither the case of the letters nor the number of blanks tells names apart; null if nothing is left of it. */
    public static @Nullable String of(PersonalText name) {
        String plain = name.or("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    /**
     * The same for the usual spellings of a name in Kyrgyz, Russian, Ukrainian and Latin letters, whatever stands first.
     * Some names of different people become one: it finds what somebody should look at, and decides nothing.
     */
    public static @Nullable String spelt(PersonalText name) {
        String plain = of(name);
        if (plain == null) {
            return null;
        }
        String latin = plain.chars().mapToObj(letter -> LATIN.getOrDefault((char) letter, Character.toString(letter)))
                .collect(Collectors.joining());
        String words = Arrays.stream(latin.replaceAll("[^\\p{L} -]", "").split("[ -]+"))
                .map(PlainName::sound).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    /** Capitals stand for sounds of several letters, so that they are not taken for another one. */
    private static String sound(String word) {
        return word.replaceAll("shch|sch|sh", "S").replaceAll("ch", "C").replaceAll("ts|tz", "T")
                .replaceAll("dzh|dj|zh|j", "Z").replaceAll("kh|gh|g", "h").replaceAll("ck|q", "k").replace('w', 'v')
                .replaceAll("[iy](?=[aeou])", "").replace('y', 'i').replaceAll("(.)\\1+", "$1");
    }
}
