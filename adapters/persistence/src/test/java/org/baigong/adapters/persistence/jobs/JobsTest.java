package org.baigong.adapters.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.competitions.Season;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.Certification;
import org.baigong.application.jobs.Job;
import org.baigong.application.jobs.JobState;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.CompetitionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue: each job is done by one node, and what came of it is there together with its effect, or not at all. */
class JobsTest {
    private static final Actor OFFICER = Actor.of("li", Role.TALENT_OFFICER);
    private static final Actor OTHER = Actor.of("wu", Role.TALENT_OFFICER);

    private final TestDatabase database = TestDatabase.create();
    private final SqlJobs jobs = new SqlJobs();
    private long id;

    @BeforeEach
    void submit() {
        jobs.database = database.database();
        Season season = new Season(database);
        database.run(() -> season.competitions.add(Season.competition("J-1", CompetitionState.FROZEN)));
        id = database.get(() -> jobs.submit(OFFICER, "J-1", new Expected(Set.of(1, 2))))
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void waits_with_what_it_takes_to_do_it() {
        Job job = find(OFFICER).orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.WAITING);
        assertThat(job.actor()).isEqualTo(OFFICER);
        assertThat(job.expected()).isEqualTo(new Expected(Set.of(1, 2)));
        assertThat(job.isOver()).isFalse();
    }

    @Test
    void is_seen_by_whoever_submitted_it_and_nobody_else() {
        assertThat(find(OTHER)).isEmpty();
        assertThat(database.get(() -> jobs.list(OTHER, new PageRequest(null, 10)))
                        .items())
                .isEmpty();
        long second =
                database.get(() -> jobs.submit(OFFICER, "J-1", Expected.ANY)).id();
        Page<Job> first = database.get(() -> jobs.list(OFFICER, new PageRequest(null, 1)));
        assertThat(first.items()).extracting(Job::id).containsExactly(second);
        Page<Job> last = database.get(() -> jobs.list(OFFICER, new PageRequest(first.next(), 1)));
        assertThat(last.items()).extracting(Job::id).containsExactly(id);
        assertThat(last.next()).isNull();
    }

    @Test
    void while_one_node_does_it_another_finds_nothing_and_its_progress_can_be_told() {
        database.run(() -> {
            assertThat(jobs.next()).map(Job::id).contains(id);
            assertThat(elsewhere(() -> jobs.next())).isEmpty();
            assertThat(elsewhere(() -> jobs.tries(id))).isEqualTo(1);
            elsewhere(() -> {
                jobs.progress(id, 42);
                return null;
            });
            Job running = elsewhere(() -> jobs.find(OFFICER, id)).orElseThrow();
            assertThat(running.state()).isEqualTo(JobState.RUNNING);
            assertThat(running.percent()).isEqualTo(42);
            jobs.done(running, new Certification("J-1", 1, 5, 0, 2));
        });
        Job done = find(OFFICER).orElseThrow();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.result()).isEqualTo(new Certification("J-1", 1, 5, 0, 2));
        assertThat(database.get(jobs::next)).isEmpty();
    }

    @Test
    void what_fails_in_the_middle_waits_again() {
        assertThatThrownBy(() -> database.run(() -> {
                    jobs.done(jobs.next().orElseThrow(), new Certification("J-1", 1, 5, 0, 2));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(database.get(jobs::next)).map(Job::state).contains(JobState.WAITING);
    }

    @Test
    void a_refusal_keeps_its_reasons() {
        Fault fault = Fault.of("VERSION_STALE", "过时", "stale").at("/x");
        database.run(() -> jobs.refused(jobs.next().orElseThrow(), List.of(fault)));
        Job refused = find(OFFICER).orElseThrow();
        assertThat(refused.state()).isEqualTo(JobState.REFUSED);
        assertThat(refused.faults()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("VERSION_STALE");
            assertThat(told.at()).isEqualTo("/x");
            assertThat(told.message().zh()).isEqualTo("过时");
        });
    }

    @Test
    void given_up_it_is_over() {
        database.run(() -> jobs.failed(id, Fault.of("JOB_FAILED", "失败", "failed")));
        assertThat(find(OFFICER).orElseThrow().state()).isEqualTo(JobState.FAILED);
        assertThat(database.get(jobs::next)).isEmpty();
    }

    private Optional<Job> find(Actor actor) {
        return database.get(() -> jobs.find(actor, id));
    }

    /** In a transaction of another node's. */
    private <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> database.get(work))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
