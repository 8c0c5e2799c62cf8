package org.baigong.domain.law;

import java.io.IOException;
import java.io.InputStream;
import org.baigong.domain.common.StrictXml;

/** Reads instrument files, strictly: against their schema first, then with every check of {@link Instrument}. */
public final class Instruments {
    private static final String FOLDER = "/instruments/";
    private static final StrictXml FILES = StrictXml.of(FOLDER + "instrument.xsd");

    private Instruments() {}

    /**
     * @param id of an instrument that ships with the domain, for example {@code dongguan-2021}
     * @throws IllegalArgumentException where the file has an unknown key, misses one, or contradicts itself
     */
    public static Instrument load(String id) {
        return new InstrumentReader(FILES.load(FOLDER + id + ".xml")).read();
    }

    static Instrument read(InputStream file) throws IOException {
        return new InstrumentReader(FILES.read(file)).read();
    }
}
