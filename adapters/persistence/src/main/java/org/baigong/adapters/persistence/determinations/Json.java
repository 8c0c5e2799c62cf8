package org.baigong.adapters.persistence.determinations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.List;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.VerdictView.MeasureView;
import org.baigong.application.evaluations.VerdictView.ReasonView;
import org.baigong.application.evaluations.VerdictView.StepView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A part of a verdict as JSON, absent fields left out, and back. */
final class Json<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static final Json<BoundsView> BOUNDS = new Json<>(new TypeReference<>() {});
    static final Json<ReasonView> REASON = new Json<>(new TypeReference<>() {});
    static final Json<MeasureView> MEASURE = new Json<>(new TypeReference<>() {});
    static final Json<List<StepView>> DERIVATION = new Json<>(new TypeReference<>() {});

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private Json(TypeReference<T> type) {
        writer = MAPPER.writerFor(type);
        reader = MAPPER.readerFor(type);
    }

    void write(OutputStream out, T value) {
        writer.writeValue(out, value);
    }

    T read(String json) {
        return json == null ? null : reader.readValue(json);
    }
}
