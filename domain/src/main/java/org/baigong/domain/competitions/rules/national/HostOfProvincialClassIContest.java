package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.law.Instrument;

/** DG-12.1: the host of a provincial class-I contest is paid per event. */
public final class HostOfProvincialClassIContest extends ProvincialHost {
    public HostOfProvincialClassIContest(Instrument instrument) {
        super(
                instrument.clause("DG-12.1"),
                ContestClass.I,
                Text.of("承办省级一类竞赛，每个项目补助多少？", "What does hosting a provincial class-I contest earn per event?"));
    }
}
