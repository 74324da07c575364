package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.person.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainNameTest {

    @ParameterizedTest
    @CsvSource({"Толгонай Бекова, Tolgonai Bekova", "Толгонай Бекова, BEKOVA  Tolgonay",
            "Жылдыз Үсөнова, Jyldyz Usonova",
            "Жамиля Хасанова, Djamilya Khasanova", "Чынгыз Шаршенов, Chyngyz Sharshenov",
            "Галина Щербак, Halyna Shcherbak", "Єлизавета Ґудзь, Yelyzaveta Gudz", "Юлія Цой, Yuliia Tsoi",
            "Айгүл Нурланова, Айгул Нурланова"})
    void one_name_in_several_spellings_is_one_name(String one, String other) {
        assertThat(spelt(one)).isNotNull().isEqualTo(spelt(other));
    }

    @ParameterizedTest
    @CsvSource({"Толгонай Бекова, Толгонай Асанова", "Асан Асанов, Асан Усенов", "Nurbek Alimov, Nurlan Alimov"})
    void other_names_stay_others(String one, String other) {
        assertThat(spelt(one)).isNotEqualTo(spelt(other));
    }

    @Test
    void who_was_forgotten_is_nobodys_namesake() {
        assertThat(PlainName.of(new PersonalText.Erased())).isNull();
        assertThat(PlainName.spelt(new PersonalText.Erased())).isNull();
        assertThat(spelt(" -- ")).isNull();
    }

    private static @Nullable String spelt(String name) {
        return PlainName.spelt(PersonalText.of(name));
    }
}
