package org.baigong.domain.competitions;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Class of a national, provincial or municipal contest 竞赛类别. */
public enum ContestClass implements Named {
    I("一类", "class I"),
    II("二类", "class II");

    private final Text title;

    ContestClass(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
