-- Years of the working-day calendar that the office sets at run time, beside or instead of those that ship. A row is a proposal;
-- the one of a year that was approved last holds, and the others are history.
create table calendar_year (
  id           bigint generated always as identity primary key,
  year         integer not null check (year between 2000 and 2999),
  notices      text[] not null check (cardinality(notices) > 0),
  off_days     date[] not null,
  make_up_days date[] not null,
  basis        integer not null check (basis >= 0),
  reason       text not null,
  proposed_by  text not null,
  proposed_at  timestamptz not null default now(),
  state        text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by   text,
  decided_at   timestamptz,
  version      integer not null check (version > 0),
  check ((state = 'PROPOSED') = (decided_by is null)),
  -- Four eyes, whoever forgets to ask for them.
  check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
  check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index calendar_year_of_state on calendar_year (year, state, id);
-- Each approval builds on all approvals before it, so no two build on the same ones.
create unique index calendar_year_approved on calendar_year (year, basis) where state = 'APPROVED';
comment on table calendar_year is 'Proposals for the holidays of a year, and who decided them';
comment on column calendar_year.basis is 'How many proposals for the year had been approved when it was proposed';
comment on column calendar_year.make_up_days is 'Weekend days worked in exchange';
