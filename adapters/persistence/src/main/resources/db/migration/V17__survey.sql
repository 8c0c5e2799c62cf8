-- Surveys of the register: jobs of other kinds than certifications, and the differences that they find.

alter table job
  add column kind text not null default 'CERTIFICATION',
  add column task json,
  alter column competition drop not null,
  add constraint job_kind_check check (kind in ('CERTIFICATION', 'PREVIEW', 'RECOMPUTATION')),
  add constraint job_task check ((kind = 'CERTIFICATION') = (competition is not null)
                                 and (kind = 'CERTIFICATION') = (task is null));
alter table job alter column kind drop default;
drop index job_waiting;
create index job_waiting on job (kind, id) where outcome is null;
comment on table job is 'Long work that is done when its turn comes. The row is locked while it is being done';
comment on column job.competition is 'To certify; null for other kinds';
comment on column job.task is 'Which proposal is previewed, which determinations are computed again; null for certifications';

create table job_difference (
  id             bigint generated always as identity primary key,
  job            bigint not null references job,
  clause         text collate "C" not null,
  role           text not null,
  person         uuid,
  organisation   uuid,
  place          text collate "C",
  beneficiary    text collate "C" not null
    generated always as (coalesce(person::text, organisation::text, place)) stored,
  fact           text collate "C" not null,
  competition    text collate "C",
  direction      text not null check (direction in ('MORE', 'LESS', 'OTHER')),
  before_outcome text,
  before_amount  bigint,
  before_value   text,
  after_outcome  text,
  after_amount   bigint,
  after_value    text,
  applied        boolean not null default false,
  check (num_nonnulls(person, organisation, place) = 1),
  check (num_nonnulls(before_outcome, after_outcome) > 0)
);
create index job_difference_of_job on job_difference (job, id);
create index job_difference_pending on job_difference (job, beneficiary) where not applied;
comment on table job_difference is 'Verdicts that differ, as surveys found them; kept for some days after their job was done';
comment on column job_difference.before_outcome is 'Null: there was no verdict';
comment on column job_difference.after_outcome is 'Null: there is none any more';
comment on column job_difference.applied is 'The determination was brought in line';
