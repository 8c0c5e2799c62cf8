package org.baigong.adapters.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|CHINESE",
                "''|CHINESE",
                "en|ENGLISH",
                "EN-gb|ENGLISH",
                "zh|CHINESE",
                "zh-TW, en|CHINESE",
                "en, zh|CHINESE",
                "en;q=0.9, zh;q=0.8|ENGLISH",
                "en;q=0.8, zh-CN|CHINESE",
                "fr, en;q=0.5|ENGLISH",
                "fr|CHINESE",
                "*|CHINESE",
                "en;q=0|CHINESE",
                "zh;q=0, *|ENGLISH",
                "en;q=0.5, *|CHINESE",
                "enx|CHINESE",
                ";;=|CHINESE",
                "en;q=nonsense|CHINESE"
            })
    void preferred(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }
}
