-- Long work, queued for whichever node takes it next.

create table job (
  id           bigint generated always as identity primary key,
  actor        text not null,
  roles        text[] not null,
  competition  text collate "C" not null references competition,
  versions     integer[],
  outcome      text check (outcome in ('DONE', 'REFUSED', 'FAILED')),
  result       json,
  faults       json,
  submitted_at timestamptz not null default now(),
  finished_at  timestamptz,
  check ((outcome is null) = (finished_at is null)),
  check ((result is not null) = (outcome is not distinct from 'DONE')),
  check ((faults is not null) = (outcome in ('REFUSED', 'FAILED')) or outcome is null and faults is null)
);
create index job_waiting on job (id) where outcome is null;
create index job_of_actor on job (actor, id);
comment on table job is 'Certifications that are done when their turn comes. The row is locked while one is being done';
comment on column job.roles is 'Those of the actor when it was submitted';
comment on column job.versions is 'Of the competition, one of which is meant; null: whichever there is';

create table job_progress (
  job     bigint primary key references job,
  tries   integer not null,
  percent integer not null check (percent between 0 and 100),
  told_at timestamptz not null
);
comment on table job_progress is 'How far a job has come, in a row of its own: the other one is locked meanwhile';
