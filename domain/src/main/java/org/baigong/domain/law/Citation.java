package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/** Where a clause stands: document, article 条 (or part and section) and sentence within it. */
public record Citation(Text document, String article, int sentence) {
    private static final String NUMERALS = "零一二三四五六七八九十";

    public Citation {
        if (document == null || !article.matches("[1-9][0-9]?|S[1-9](\\.[1-9])?") || sentence < 1) {
            throw new IllegalArgumentException("a citation names document, article and sentence");
        }
    }

    public Text text() {
        if (!article.startsWith("S")) {
            return Text.of("{0}第{1}条第{2}句", "{0}, article {1}, sentence {2}", document, article, sentence);
        }
        String part = numeral(1);
        String section = article.length() == 2 ? "" : "（" + numeral(3) + "）";
        return Text.of(
                "{0}第{1}部分{2}第{4}句",
                "{0}, part {3}, sentence {4}", document, part, section, article.substring(1), sentence);
    }

    private String numeral(int at) {
        return NUMERALS.substring(article.charAt(at) - '0', article.charAt(at) - '0' + 1);
    }
}
