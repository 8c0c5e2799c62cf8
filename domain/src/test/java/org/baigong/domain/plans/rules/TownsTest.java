package org.baigong.domain.plans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.Question;
import org.baigong.domain.plans.facts.TownContest;
import org.baigong.domain.plans.facts.TownContestLevel;
import org.baigong.domain.plans.facts.TownYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 14 and DG-S8.1.4, towns and parks, read a second time. */
class TownsTest {
    @ParameterizedTest
    @CsvSource({
        // fronts, contest on, level, brands, front, contest, brand, all three
        "1, 2022-12-31, TOWN,       1, MET,     MET,     MET,     MET",
        "2, 2022-01-01, NATIONAL,   3, MET,     MET,     MET,     MET",
        "0, 2022-12-31, MUNICIPAL,  1, NOT_MET, MET,     MET,     NOT_MET",
        "1, 2022-12-31, TOWN,       0, MET,     MET,     NOT_MET, NOT_MET",
        "1, 2021-12-31, TOWN,       1, MET,     NOT_MET, MET,     NOT_MET",
        "1, 2023-01-01, PROVINCIAL, 1, MET,     NOT_MET, MET,     NOT_MET",
        "1, 2022-12-31, ENTERPRISE, 1, MET,     NOT_MET, MET,     NOT_MET"
    })
    void the_three_ones_of_a_year_and_the_assessment_that_a_person_makes(
            int fronts,
            String day,
            TownContestLevel level,
            int brands,
            String front,
            String contest,
            String brand,
            String all) {
        List<TownContest> contests = List.of(new TownContest(LocalDate.parse(day), level));
        assertThat(Question.about(new TownYear(null, null, "t", 2022, fronts, contests, brands))
                        .on("2019-01-01")
                        .answers())
                .containsExactly(
                        "DG-14.1 t " + front,
                        "DG-14.2 t " + contest,
                        "DG-14.3 t " + brand,
                        "DG-14.4 t " + all,
                        "DG-S8.1.4 t NEEDS_DECISION NO_STANDARD");
    }
}
