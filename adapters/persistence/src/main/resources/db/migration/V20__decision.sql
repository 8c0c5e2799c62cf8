-- What a document leaves to persons. A row is a proposal; approved, it is the decision, and the latest one counts.
create table decision (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  clause      text collate "C" not null,
  subject     text collate "C" not null,
  outcome     text not null check (outcome in ('GRANTED', 'REFUSED')),
  decided_on  date not null,
  amount      bigint check (amount >= 0),
  reason      text not null,
  document    text not null,
  basis       integer not null check (basis >= 0),
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by  text,
  decided_at  timestamptz,
  version     integer not null check (version > 0),
  constraint decision_open check ((state = 'PROPOSED') = (decided_by is null)),
  -- Four eyes, whoever forgets to ask for them.
  constraint decision_two_persons check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
  constraint decision_withdrawn_by_proposer check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index decision_of_clause on decision (instrument, clause, id);
create index decision_of_subject on decision (subject, id);
create unique index decision_approved on decision (instrument, clause, subject, basis) where state = 'APPROVED';
comment on table decision is 'Decisions that a document leaves to persons, proposed and made';
comment on column decision.subject is 'Id of a person or organisation of the register, or the name of a studio or town';
comment on column decision.basis is 'How many decisions for the subject under the clause had been approved when it was proposed';
