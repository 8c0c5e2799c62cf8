package org.baigong.domain.competitions;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** The one category under which a contest is registered 竞赛登记类别: its level, or a Dongguan selection for a higher one. */
public enum ContestCategory implements Named {
    WORLDSKILLS(ContestLevel.WORLDSKILLS, false),
    NATIONAL(ContestLevel.NATIONAL, true),
    PROVINCIAL(ContestLevel.PROVINCIAL, true),
    MUNICIPAL(ContestLevel.MUNICIPAL, true),
    SELECTION(null, false),
    TOWN(ContestLevel.TOWN, false);

    private static final Text SELECTION_TITLE = Text.of("省级以上竞赛东莞市选拔赛", "Dongguan selection contest");
    private final ContestLevel level;
    private final boolean classed;

    ContestCategory(ContestLevel level, boolean classed) {
        this.level = level;
        this.classed = classed;
    }

    /** Absent for a selection, whose awards are no awards of a level. */
    public ContestLevel level() {
        return level;
    }

    /** Whether contests of this category are of class I or II 一类、二类. */
    public boolean isClassed() {
        return classed;
    }

    @Override
    public Text title() {
        return level == null ? SELECTION_TITLE : level.title();
    }
}
