package org.baigong.adapters.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.baigong.application.jobs.JobResult;
import org.baigong.application.jobs.JobState;
import org.baigong.application.jobs.Lane;
import org.baigong.application.jobs.Task;
import org.baigong.application.surveys.ClauseTotal;
import org.baigong.application.surveys.Part;
import org.baigong.application.surveys.SurveyResult;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.CompetitionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue: each job is done by one node, and what came of it is there together with its effect, or not at all. */
class JobsTest {
    private static final Actor OFFICER = Actor.of("li", Role.TALENT_OFFICER);
    private static final Actor OTHER = Actor.of("wu", Role.TALENT_OFFICER);

    private static final Task CERTIFY = new Task.Certification("J-1", new Expected(Set.of(1, 2)));
    private static final JobResult CERTIFIED = new JobResult.Certified(new Certification("J-1", 1, 5, 0, 2));

    private final TestDatabase database = TestDatabase.create();
    private final SqlJobs jobs = new SqlJobs();
    private long id;

    @BeforeEach
    void submit() {
        jobs.database = database.database();
        Season season = new Season(database);
        database.run(() -> season.competitions.add(Season.competition("J-1", CompetitionState.FROZEN)));
        id = database.get(() -> jobs.submit(OFFICER, CERTIFY)).id();
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
        assertThat(job.task()).isEqualTo(CERTIFY);
        assertThat(job.isOver()).isFalse();
    }

    @Test
    void is_seen_by_whoever_submitted_it_and_nobody_else() {
        assertThat(find(OTHER)).isEmpty();
        assertThat(database.get(() -> jobs.list(OTHER, new PageRequest(null, 10)))
                        .items())
                .isEmpty();
        long second = database.get(() -> jobs.submit(OFFICER, new Task.Certification("J-1", Expected.ANY)))
                .id();
        Page<Job> first = database.get(() -> jobs.list(OFFICER, new PageRequest(null, 1)));
        assertThat(first.items()).extracting(Job::id).containsExactly(second);
        Page<Job> last = database.get(() -> jobs.list(OFFICER, new PageRequest(first.next(), 1)));
        assertThat(last.items()).extracting(Job::id).containsExactly(id);
        assertThat(last.next()).isNull();
    }

    @Test
    void while_one_node_does_it_another_finds_nothing_and_its_progress_can_be_told() {
        database.run(() -> {
            assertThat(jobs.next(Lane.CERTIFICATIONS)).map(Job::id).contains(id);
            assertThat(elsewhere(() -> jobs.next(Lane.CERTIFICATIONS))).isEmpty();
            assertThat(elsewhere(() -> jobs.tries(id))).isEqualTo(1);
            elsewhere(() -> {
                jobs.progress(id, 42);
                return null;
            });
            Job running = elsewhere(() -> jobs.find(OFFICER, id)).orElseThrow();
            assertThat(running.state()).isEqualTo(JobState.RUNNING);
            assertThat(running.percent()).isEqualTo(42);
            jobs.done(running, CERTIFIED);
        });
        Job done = find(OFFICER).orElseThrow();
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.result()).isEqualTo(CERTIFIED);
        assertThat(database.get(() -> jobs.next(Lane.CERTIFICATIONS))).isEmpty();
    }

    @Test
    void what_fails_in_the_middle_waits_again() {
        assertThatThrownBy(() -> database.run(() -> {
                    jobs.done(jobs.next(Lane.CERTIFICATIONS).orElseThrow(), CERTIFIED);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(database.get(() -> jobs.next(Lane.CERTIFICATIONS)))
                .map(Job::state)
                .contains(JobState.WAITING);
    }

    @Test
    void a_refusal_keeps_its_reasons() {
        Fault fault = Fault.of("VERSION_STALE", "过时", "stale").at("/x");
        database.run(() -> jobs.refused(jobs.next(Lane.CERTIFICATIONS).orElseThrow(), List.of(fault)));
        Job refused = find(OFFICER).orElseThrow();
        assertThat(refused.state()).isEqualTo(JobState.REFUSED);
        assertThat(refused.faults()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("VERSION_STALE");
            assertThat(told.at()).isEqualTo("/x");
            assertThat(told.message().zh()).isEqualTo("过时");
        });
    }

    @Test
    void a_survey_waits_in_a_lane_of_its_own_and_keeps_what_it_found() {
        Task task = new Task.Recomputation(new Part("DG-11.4", null, "p1"), true);
        long survey = database.get(() -> jobs.submit(OFFICER, task)).id();
        SurveyResult found = new SurveyResult(
                null,
                "version",
                LocalDate.of(2023, 12, 1),
                2,
                3,
                1,
                List.of(new ClauseTotal("DG-11.4", 1, 0, 0, Yuan.of("10000.00"), Yuan.of("20000.00"))),
                true);
        database.run(() -> {
            assertThat(jobs.next(Lane.CERTIFICATIONS)).map(Job::id).contains(id);
            Job next = jobs.next(Lane.SURVEYS).orElseThrow();
            assertThat(next.id()).isEqualTo(survey);
            assertThat(next.task()).isEqualTo(task);
            jobs.done(next, new JobResult.Surveyed(found));
        });
        assertThat(database.get(() -> jobs.find(OFFICER, survey)).orElseThrow().result())
                .isEqualTo(new JobResult.Surveyed(found));
        assertThat(database.get(() -> jobs.next(Lane.SURVEYS))).isEmpty();
    }

    @Test
    void given_up_it_is_over() {
        database.run(() -> jobs.failed(id, Fault.of("JOB_FAILED", "失败", "failed")));
        assertThat(find(OFFICER).orElseThrow().state()).isEqualTo(JobState.FAILED);
        assertThat(database.get(() -> jobs.next(Lane.CERTIFICATIONS))).isEmpty();
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
