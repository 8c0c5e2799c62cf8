package org.baigong.adapters.persistence.jobs;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.baigong.application.common.Expected;
import org.baigong.application.jobs.JobKind;
import org.baigong.application.jobs.Task;
import tools.jackson.databind.json.JsonMapper;

/** What a job is to do, in its row: the competition and its versions, or the task as JSON. */
final class TaskRow {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TaskRow() {}

    /** Binds competition, versions and task. */
    static void bind(PreparedStatement insert, int from, Task task) throws SQLException {
        if (task instanceof Task.Certification certification) {
            Set<Integer> versions = certification.expected().versions();
            insert.setString(from, certification.competition());
            insert.setArray(
                    from + 1,
                    versions == null ? null : insert.getConnection().createArrayOf("integer", versions.toArray()));
            insert.setString(from + 2, null);
        } else {
            insert.setString(from, null);
            insert.setArray(from + 1, null);
            insert.setString(from + 2, JSON.writeValueAsString(task));
        }
    }

    static Task read(ResultSet row) throws SQLException {
        return switch (JobKind.valueOf(row.getString("kind"))) {
            case CERTIFICATION ->
                new Task.Certification(row.getString("competition"), expected(row.getArray("versions")));
            case PREVIEW -> JSON.readValue(row.getString("task"), Task.Preview.class);
            case RECOMPUTATION -> JSON.readValue(row.getString("task"), Task.Recomputation.class);
        };
    }

    private static Expected expected(Array versions) throws SQLException {
        return versions == null ? Expected.ANY : new Expected(Set.of((Integer[]) versions.getArray()));
    }
}
