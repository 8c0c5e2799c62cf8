package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Class of a skills leading talent 领军人才类别. */
public enum TalentClass implements Named {
    I("一类", "class I"),
    II("二类", "class II");

    private final Text title;

    TalentClass(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
