-- Whose data is whose: what lies in a town, what was assigned to an expert, which events are about a competition. And the
-- versions by which somebody who changes a thing says which one was meant.

alter table competition
  add town    text collate "C" check (town ~ '^[0-9]{9}$'),
  add version integer not null default 1 check (version > 0);
alter table competition alter version drop default;
create index competition_of_host on competition (host);
create index competition_of_town on competition (town) where town is not null;
comment on column competition.town is 'Town or sub-district (GB/T 10114) in which it is held; null: none in particular';
comment on column competition.version is 'One more with everything that happens to it';

create table assignment (
  competition text collate "C" not null references competition,
  expert      text collate "C" not null,
  primary key (expert, competition)
);
create index assignment_of_competition on assignment (competition, expert);
comment on table assignment is 'Experts and the competitions that they see';
comment on column assignment.expert is 'Id of the actor';

alter table outbox add competition text collate "C";
comment on column outbox.competition is 'What it is about: who sees the competition sees the event. Null: the whole city''s alone';
update outbox set competition = subject where type like 'org.baigong.competition.%';

create table reading_proposal (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  name        text not null,
  value       text not null,
  before      text not null,
  reason      text not null,
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by  text,
  decided_at  timestamptz,
  version     integer not null check (version > 0),
  check ((state = 'PROPOSED') = (decided_by is null)),
  -- Four eyes, whoever forgets to ask for them.
  check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
  check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index reading_proposal_of_state on reading_proposal (state, id);
comment on table reading_proposal is 'Proposals to settle two-way readings, and who decided them';
comment on column reading_proposal.before is 'The reading in force when it was proposed';
