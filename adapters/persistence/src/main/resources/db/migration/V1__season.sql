-- A competition season: who takes part, what was achieved, and who gets what for it.
-- Words, states and keys are those of the code. Amounts are whole fen. Numbers of entries and competitions sort by
-- code point (collation "C"), on every machine alike.

create table person (
  id              uuid  primary key default gen_random_uuid(),
  name            text  not null,
  identity_cipher bytea not null,
  identity_index  bytea not null unique check (length(identity_index) = 32)
);
comment on table person is 'The register of persons. Identity numbers (GB 11643) are encrypted.';
comment on column person.id is 'Random, says nothing about the person';
comment on column person.name is 'As first enrolled';
comment on column person.identity_cipher is 'Identity number, AES-256-GCM, bound to this table and column';
comment on column person.identity_index is 'HMAC-SHA-256 of the identity number, to find a person by it';

create table organisation (
  id              uuid  primary key default gen_random_uuid(),
  name            text  not null,
  identity_cipher bytea not null,
  identity_index  bytea not null unique check (length(identity_index) = 32)
);
comment on table organisation is 'The register of organisations. Credit codes (GB 32100) are encrypted.';
comment on column organisation.name is 'As first enrolled';
comment on column organisation.identity_cipher is 'Credit code, AES-256-GCM, bound to this table and column';
comment on column organisation.identity_index is 'HMAC-SHA-256 of the credit code, to find an organisation by it';

create table honour (
  id          uuid primary key default gen_random_uuid(),
  person      uuid not null references person,
  title       text not null check (title in (
                'CHINA_GRAND_SKILL_AWARD', 'NATIONAL_TECHNICAL_EXPERT', 'NANYUE_TECHNICAL_EXPERT',
                'GUANGDONG_TECHNICAL_EXPERT', 'DONGGUAN_TECHNICAL_EXPERT', 'GUANYI_CRAFTSMAN', 'CHIEF_TECHNICIAN',
                'OTHER')),
  since       date not null,
  competition text check (competition in (
                'WORLDSKILLS', 'OTHER_INTERNATIONAL', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'TOWN')),
  unique (person, title)
);
comment on table honour is 'Honorary titles that persons are certified to hold, each once';
comment on column honour.competition is 'Level of the contest in which it was won; null: not won in a contest';

create table competition (
  number                      text collate "C" primary key,
  name                        text not null,
  category                    text not null check (category in (
                                'WORLDSKILLS', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'SELECTION', 'TOWN')),
  contest_class               text check (contest_class in ('I', 'II')),
  selection_for               text check (selection_for in (
                                'WORLDSKILLS', 'OTHER_INTERNATIONAL', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'TOWN')),
  host                        uuid not null references organisation,
  host_name                   text not null,
  host_registered_in_dongguan boolean not null,
  starts_on                   date not null,
  ends_on                     date not null,
  decided_amount              bigint check (decided_amount >= 0),
  state                       text not null check (state in (
                                'FILED', 'REJECTED', 'WITHDRAWN', 'ACCEPTED', 'RESULTS_IN', 'FROZEN', 'CERTIFIED')),
  revision                    integer not null check (revision >= 0),
  check (ends_on >= starts_on),
  check ((state = 'CERTIFIED') = (revision > 0))
);
comment on table competition is 'Filed competitions and where each stands';
comment on column competition.host_name is 'As filed; the register keeps the name under which the host was first enrolled';

create table competition_event (
  competition       text collate "C" not null references competition,
  number            integer not null check (number > 0),
  ordinal           integer not null,
  name              text not null,
  pass_mark         numeric check (pass_mark >= 0),
  certificate_level text check (certificate_level in (
                      'JUNIOR_WORKER', 'INTERMEDIATE_WORKER', 'SENIOR_WORKER', 'TECHNICIAN', 'SENIOR_TECHNICIAN',
                      'SPECIAL_GRADE_TECHNICIAN', 'CHIEF_TECHNICIAN')),
  primary key (competition, number),
  check ((pass_mark is null) = (certificate_level is null))
);
comment on table competition_event is 'The events of a competition';
comment on column competition_event.ordinal is 'Place in the filing';

create table entry (
  competition         text collate "C" not null,
  event               integer not null,
  number              text collate "C" not null,
  training_base       uuid references organisation,
  represents_dongguan boolean not null,
  primary key (competition, event, number),
  foreign key (competition, event) references competition_event
);
comment on table entry is 'One athlete or one team in one event';

create table participant (
  competition text collate "C" not null,
  event       integer not null,
  entry       text collate "C" not null,
  role        text not null check (role in ('ATHLETE', 'COACH')),
  ordinal     integer not null,
  person      uuid not null references person,
  primary key (competition, event, entry, role, ordinal),
  foreign key (competition, event, entry) references entry
);
create unique index participant_once on participant (person, competition, event);
comment on table participant is 'Who stands in an entry, in which role and at which place; in an event each person once';

create table result (
  competition text collate "C" not null,
  event       integer not null,
  entry       text collate "C" not null,
  placement   text check (placement in ('GOLD', 'SILVER', 'BRONZE', 'MERIT')),
  prize       bigint check (prize >= 0),
  score       numeric check (score >= 0),
  primary key (competition, event, entry),
  foreign key (competition, event, entry) references entry,
  check (placement is not null or coalesce(prize, 0) = 0)
);
comment on table result is 'What an entry achieved';
comment on column result.placement is 'Null: took part, won nothing';

create table determination (
  id            bigint generated always as identity primary key,
  clause        text collate "C" not null,
  role          text not null check (role in (
                  'ATHLETE', 'COACH', 'BASE_STAFF', 'HOST', 'TEAM_UNIT', 'CAMP_UNIT', 'TRAINING_BASE')),
  person        uuid references person,
  organisation  uuid references organisation,
  beneficiary   uuid not null generated always as (coalesce(person, organisation)) stored,
  fact          text collate "C" not null,
  competition   text collate "C" references competition,
  outcome       text not null check (outcome in ('GRANTED', 'REFUSED', 'NEEDS_DECISION', 'NOT_COVERED')),
  benefit       text check (benefit in ('CASH', 'MONTHLY_CASH', 'TITLE', 'ELIGIBILITY', 'EQUIVALENCE', 'SERVICE')),
  amount        bigint check (amount >= 0),
  value         text,
  bounds        json,
  reason        json,
  derivation    json not null,
  instrument    text not null,
  version       text not null,
  digest        text not null,
  determined_by text not null,
  determined_at timestamptz not null default now(),
  superseded_at timestamptz,
  check (num_nonnulls(person, organisation) = 1),
  check ((role in ('ATHLETE', 'COACH')) = (person is not null)),
  check ((outcome = 'GRANTED') = (benefit is not null)),
  check ((outcome = 'GRANTED') = (reason is null))
);
-- The law's "once": per clause, beneficiary and fact there is one determination in force.
create unique index determination_once on determination (beneficiary, clause, role, fact) where superseded_at is null;
create index determination_superseded on determination (beneficiary) where superseded_at is not null;
create index determination_of_competition on determination (competition, id);
create index determination_of_clause on determination (clause, id);
comment on table determination is 'Verdicts on certified facts. Never changed, only superseded.';
comment on column determination.amount is 'Fen, of what is granted in money';
comment on column determination.derivation is 'The steps from the facts to what is granted, as printed';
comment on column determination.version is 'Hash of the rules and standards used';
comment on column determination.digest is 'Hash of what the verdict says';

create table trail (
  id      bigint generated always as identity primary key,
  actor   text not null,
  action  text not null,
  subject text not null,
  detail  json not null,
  at      timestamptz not null default now()
);
create index trail_of_subject on trail (subject, id);
comment on table trail is 'Who changed what';

create table outbox (
  position bigint generated always as identity primary key,
  id       uuid not null unique default gen_random_uuid(),
  xid      xid8 not null default pg_current_xact_id(),
  type     text not null,
  subject  text not null,
  at       timestamptz not null default clock_timestamp(),
  data     json not null,
  taken_at timestamptz
);
create index outbox_pending on outbox (position) where taken_at is null;
comment on table outbox is 'Events, written by the transaction that caused them and sent to the broker afterwards';
comment on column outbox.xid is 'That transaction, to know whether one that began before it may still commit';

create table inbox (
  message_id text collate "C" primary key,
  taken_at   timestamptz not null default now()
);
comment on table inbox is 'Messages that have had their effect';
