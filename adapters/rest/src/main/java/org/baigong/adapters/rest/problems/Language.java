package org.baigong.adapters.rest.problems;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.baigong.domain.common.Text;

/** The two languages that texts come in. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As {@code Content-Language} has it. */
    public String tag() {
        return tag;
    }

    public String of(Text text) {
        return this == CHINESE ? text.zh() : text.en();
    }

    /** The one that {@code Accept-Language} prefers (RFC 9110, 12.5.4); Chinese where it prefers neither or is none. */
    public static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage);
            return weight("en", ranges) > weight("zh", ranges) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }

    /** How much a language is wanted: by a range that names it, else by the one that stands for any. */
    private static double weight(String language, List<LanguageRange> ranges) {
        double any = 0;
        double named = -1;
        for (LanguageRange range : ranges) {
            String name = range.getRange().toLowerCase(Locale.ROOT);
            if (name.equals(language) || name.startsWith(language + "-")) {
                named = Math.max(named, range.getWeight());
            } else if (name.equals("*")) {
                any = range.getWeight();
            }
        }
        return named < 0 ? any : named;
    }
}
