package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/** Where a clause stands: document, article 条 and sentence within the article. */
public record Citation(Text document, int article, int sentence) {
    public Citation {
        if (document == null || article < 1 || sentence < 1) {
            throw new IllegalArgumentException("a citation names document, article and sentence");
        }
    }

    public Text text() {
        return Text.of("{0}第{1}条第{2}句", "{0}, article {1}, sentence {2}", document, article, sentence);
    }
}
