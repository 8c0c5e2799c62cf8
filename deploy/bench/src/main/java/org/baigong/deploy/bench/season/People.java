package org.baigong.deploy.bench.season;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Invented people: the area 990000 is nowhere, birthdays and check characters are as they should be. */
final class People {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1970, 1, 1);
    private static final int PER_DAY = 999;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚";

    private People() {}

    static String name(int person) {
        return "" + SURNAMES.charAt(person % SURNAMES.length()) + GIVEN.charAt(person / 15 % GIVEN.length())
                + GIVEN.charAt(person / 300 % GIVEN.length());
    }

    static String identityNumber(int person) {
        LocalDate birthday = FIRST_BIRTHDAY.plusDays(person / PER_DAY);
        String digits =
                "990000" + birthday.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(1 + person % PER_DAY);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
