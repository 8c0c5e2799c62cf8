package org.baigong.adapters.persistence.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.JobKind;
import org.baigong.application.jobs.JobResult;
import org.baigong.application.jobs.Jobs;
import org.baigong.application.jobs.Lane;
import org.baigong.application.jobs.Task;
import org.baigong.domain.common.Fault;

/** Jobs as rows that are locked while they are done. */
@ApplicationScoped
@Transactional
public class SqlJobs implements Jobs {
    private static final String LIST = "jobs";
    private static final String SELECT =
            "select j.*, p.percent from job j left join job_progress p on p.job = j.id where ";

    @Inject
    Database database;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Job submit(Actor actor, Task task) {
        long id = database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into job (actor, roles, kind, competition, versions, task) values (?, ?, ?, ?, ?, ?::json)"
                            + " returning id")) {
                insert.setString(1, actor.id());
                insert.setArray(
                        2, connection.createArrayOf("text", actor.roles().toArray()));
                insert.setString(3, task.kind().name());
                TaskRow.bind(insert, 4, task);
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
        return find(actor, id).orElseThrow();
    }

    @Override
    public Optional<Job> find(Actor actor, long id) {
        return select(Condition.of("j.id = ?", id).and(Condition.of("j.actor = ?", actor.id())), "").stream()
                .findFirst();
    }

    @Override
    public Page<Job> list(Actor actor, PageRequest page) {
        Condition condition = Condition.of("j.actor = ?", actor.id());
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("j.id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<Job> found = select(condition, " order by j.id desc limit " + (page.limit() + 1));
        return Pages.of(found, page, last -> Cursor.of(LIST, Long.toString(last.id())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Job> next(Lane lane) {
        String[] kinds = Arrays.stream(JobKind.values())
                .filter(kind -> kind.lane() == lane)
                .map(JobKind::name)
                .toArray(String[]::new);
        Condition waiting = Condition.of("j.outcome is null").and(Condition.of("j.kind = any (?)", (Object) kinds));
        return select(waiting, " order by j.id limit 1 for no key update of j skip locked").stream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Job job, JobResult result) {
        finish(job.id(), "DONE", "result", JobJson.write(result));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(Job job, List<Fault> faults) {
        finish(job.id(), "REFUSED", "faults", JobJson.write(faults));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id, Fault fault) {
        finish(id, "FAILED", "faults", JobJson.write(List.of(fault)));
    }

    private void finish(long id, String outcome, String column, String json) {
        update(
                "update job set outcome = ?, " + column
                        + " = ?::json, finished_at = now() where id = ? and outcome is null",
                outcome,
                json,
                id);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(long id, int percent) {
        update("update job_progress set percent = ?, told_at = now() where job = ?", percent, id);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tries(long id) {
        return database.sql(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(
                    "insert into job_progress as p (job, tries, percent, told_at) values (?, 1, 0, now())"
                            + " on conflict (job) do update set tries = p.tries + 1, percent = 0, told_at = now()"
                            + " returning tries")) {
                upsert.setLong(1, id);
                try (ResultSet row = upsert.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    private void update(String sql, Object... values) {
        database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                Condition.of("", values).bind(update, 1);
                return update.executeUpdate();
            }
        });
    }

    private List<Job> select(Condition condition, String end) {
        return database.sql(connection -> {
            List<Job> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(SELECT + condition.sql() + end)) {
                condition.bind(select, 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(JobRow.read(rows));
                    }
                }
            }
            return found;
        });
    }
}
