package org.baigong.adapters.persistence.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.JobKind;
import org.baigong.application.jobs.JobState;

/** A job out of its row. */
final class JobRow {
    /** A role that a newer or older node knows must not stop the queue. */
    private static final Set<String> KNOWN =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    private JobRow() {}

    static Job read(ResultSet row) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .filter(name -> KNOWN.contains(name))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        int percent = row.getInt("percent");
        boolean begun = !row.wasNull();
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Job(
                row.getLong("id"),
                new Actor(row.getString("actor"), roles, Set.of(), Set.of()),
                TaskRow.read(row),
                state(row.getString("outcome"), begun),
                finished == null ? percent : 100,
                JobJson.result(JobKind.valueOf(row.getString("kind")), row.getString("result")),
                JobJson.faults(row.getString("faults")),
                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                instant(finished));
    }

    private static JobState state(String outcome, boolean begun) {
        if (outcome != null) {
            return JobState.valueOf(outcome);
        }
        return begun ? JobState.RUNNING : JobState.WAITING;
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
