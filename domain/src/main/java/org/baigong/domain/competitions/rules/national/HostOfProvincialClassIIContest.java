package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.law.Instrument;

/** DG-12.2: the host of a provincial class-II contest is paid per event. */
public final class HostOfProvincialClassIIContest extends ProvincialHost {
    public HostOfProvincialClassIIContest(Instrument instrument) {
        super(
                instrument.clause("DG-12.2"),
                ContestClass.II,
                Text.of("承办省级二类竞赛，每个项目补助多少？", "What does hosting a provincial class-II contest earn per event?"));
    }
}
