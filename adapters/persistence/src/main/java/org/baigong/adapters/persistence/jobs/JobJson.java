package org.baigong.adapters.persistence.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.application.competitions.Certification;
import org.baigong.application.jobs.JobKind;
import org.baigong.application.jobs.JobResult;
import org.baigong.application.surveys.SurveyResult;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a job, as it is stored. */
final class JobJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JobJson() {}

    static String write(JobResult result) {
        return JSON.writeValueAsString(
                result instanceof JobResult.Certified certified
                        ? certified.certification()
                        : ((JobResult.Surveyed) result).survey());
    }

    static String write(List<Fault> faults) {
        return JSON.writeValueAsString(faults.stream()
                .map(fault -> Map.of(
                        "code", fault.code(),
                        "at", fault.at(),
                        "zh", fault.message().zh(),
                        "en", fault.message().en()))
                .toList());
    }

    static JobResult result(JobKind kind, String json) {
        if (json == null) {
            return null;
        }
        return kind == JobKind.CERTIFICATION
                ? new JobResult.Certified(JSON.readValue(json, Certification.class))
                : new JobResult.Surveyed(JSON.readValue(json, SurveyResult.class));
    }

    static List<Fault> faults(String json) {
        List<Fault> faults = new ArrayList<>();
        if (json != null) {
            for (JsonNode fault : JSON.readTree(json)) {
                Text message = Text.of(
                        "{0}",
                        "{1}", fault.get("zh").asString(), fault.get("en").asString());
                faults.add(
                        new Fault(fault.get("code").asString(), fault.get("at").asString(), message));
            }
        }
        return faults;
    }
}
