package org.kepil.data.year;

import java.util.List;

/** Names of people who never were. Each number has its own, so two cases of one name are meant to be about one person. */
final class Names {

    private static final List<String> FAMILIES = List.of("Abdyldaev", "Akmatov", "Alymbekov", "Asanaliev", "Bapaev",
            "Begaliev", "Bolotov", "Chynaliev", "Dzhumabaev", "Egemberdiev", "Gaparov", "Imankulov", "Isakov",
            "Jakypov", "Kadyrkulov", "Karimbaev", "Kerimkulov", "Kozhobekov", "Kurmanov", "Larin", "Mambetov",
            "Matkerimov", "Nazarov", "Niyazbekov", "Orozaliev", "Osmonov", "Petrenko", "Rakhmanov", "Rysbekov",
            "Sadykov", "Samatov", "Satarov", "Sharipov", "Sydykov", "Tashmatov", "Temirkulov", "Toktogulov",
            "Turgunov", "Usenov", "Volkov", "Zhanybekov");
    private static final List<String> WOMEN = List.of("Aida", "Aigul", "Ainura", "Altynai", "Anna", "Asel", "Begimai",
            "Burul", "Chinara", "Cholpon", "Darika", "Elmira", "Farida", "Gulnaz", "Irina", "Jyldyz", "Kanykei",
            "Kunduz", "Lira", "Meerim", "Nazgul", "Oksana", "Perizat", "Rahat", "Saltanat", "Tolgonai", "Umut",
            "Venera", "Zarina");
    private static final List<String> MEN = List.of("Adilet", "Aibek", "Almaz", "Azamat", "Bakai", "Bektur", "Chyngyz",
            "Daniyar", "Dastan", "Emil", "Erlan", "Farkhad", "Ilyas", "Joomart", "Kairat", "Kubat", "Maksat", "Marat",
            "Nurbek", "Oleg", "Ruslan", "Samat", "Sergei", "Sultan", "Talant", "Timur", "Ulan", "Viktor", "Zhenish");
    private static final List<String> FATHERS = List.of("Asan", "Bolot", "Damir", "Esen", "Ivan", "Jusup", "Kamil",
            "Kenesh", "Mirlan", "Omur", "Pavel", "Rustam", "Sabyr", "Temir", "Ular", "Yusuf", "Zamir");

    private Names() {
    }

    /** The name of that number, from 0 to some twenty thousand. */
    static String of(boolean woman, int number) {
        List<String> given = woman ? WOMEN : MEN;
        int rest = number;
        String first = given.get(rest % given.size());
        rest /= given.size();
        String family = FAMILIES.get(rest % FAMILIES.size());
        rest /= FAMILIES.size();
        String father = FATHERS.get(rest % FATHERS.size());
        return first + " " + father + (woman ? "ovna " : "ovich ") + family + (woman ? "a" : "");
    }
}
