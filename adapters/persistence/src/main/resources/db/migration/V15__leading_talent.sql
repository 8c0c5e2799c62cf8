-- Skills leading talents, from the application to the revocation of the title, and the leases that their rent subsidy goes by.

create table candidacy (
  id                 bigint generated always as identity primary key,
  person             uuid not null references person,
  unit               uuid references organisation,
  channel            text not null check (channel in ('RECOGNITION', 'EVALUATION')),
  applied_on         date not null,
  statement          text not null,
  materials          text[] not null,
  applied_by         text not null,
  missing            text[] not null,
  state              text not null check (state in (
                       'APPLIED', 'RETURNED', 'IN_REVIEW', 'PROPOSED', 'REFUSED', 'WITHDRAWN', 'CONFERRED',
                       'CHANGE_PROPOSED', 'REVOCATION_PROPOSED', 'REVOKED')),
  reviews_needed     integer not null check (reviews_needed > 0),
  proposed_class     text check (proposed_class in ('I', 'II')),
  proposed_allowance bigint check (proposed_allowance >= 0),
  proposed_from      date,
  proposed_ban       date,
  proposed_for       text,
  proposed_by        text,
  ordinal            integer check (ordinal > 0),
  class              text check (class in ('I', 'II')),
  conferred_on       date,
  class_since        date,
  facts              integer check (facts > 0),
  title_decided_by   text,
  ended_for          text,
  ended_on           date,
  banned_until       date,
  ended_by           text,
  version            integer not null check (version > 0),
  check ((state in ('PROPOSED', 'CHANGE_PROPOSED', 'REVOCATION_PROPOSED')) = (proposed_by is not null)),
  check ((proposed_by is null) = (proposed_for is null)),
  check ((state in ('CONFERRED', 'CHANGE_PROPOSED', 'REVOCATION_PROPOSED', 'REVOKED')) = (ordinal is not null)),
  check (num_nulls(ordinal, class, conferred_on, class_since, facts, title_decided_by) in (0, 6)),
  check ((state in ('REFUSED', 'WITHDRAWN', 'REVOKED')) = (ended_by is not null)),
  check ((ended_by is null) = (ended_for is null)),
  check (banned_until is null or state = 'REVOKED')
);
create unique index candidacy_once on candidacy (person) where state not in ('REFUSED', 'WITHDRAWN', 'REVOKED');
create unique index candidacy_ordinal on candidacy (ordinal)
  where state in ('CONFERRED', 'CHANGE_PROPOSED', 'REVOCATION_PROPOSED');
create index candidacy_of_person on candidacy (person);
create index candidacy_of_unit on candidacy (unit) where unit is not null;
create index candidacy_of_state on candidacy (state, id);
comment on table candidacy is 'Applications for the title of skills leading talent, and the titles that came of them';
comment on column candidacy.unit is 'Who nominates; null where a proposer applies';
comment on column candidacy.missing is 'What the office asked for when it returned the application';
comment on column candidacy.reviews_needed is 'How many scores of experts it takes before a class is proposed';
comment on column candidacy.ordinal is 'Number among the titles held; given again after a revocation';
comment on column candidacy.class_since is 'The day of the decision, or of the last change of class';
comment on column candidacy.facts is 'How many certified facts tell of the title: one, and one more for each change of class';
comment on column candidacy.banned_until is 'Last day on which no new application of the person is taken in';

create table candidacy_review (
  candidacy bigint not null references candidacy,
  place     integer not null,
  expert    text collate "C" not null,
  state     text not null check (state in ('ASSIGNED', 'SCORED', 'RECUSED')),
  score     integer check (score between 0 and 100),
  remarks   text,
  primary key (candidacy, expert),
  check ((state = 'SCORED') = (score is not null)),
  check ((state = 'ASSIGNED') = (remarks is null))
);
create index candidacy_review_of_expert on candidacy_review (expert, candidacy);
comment on table candidacy_review is 'Experts and the applications that they review, which are the ones that they see';
comment on column candidacy_review.expert is 'Id of the actor';
comment on column candidacy_review.remarks is 'Of the score, or the reason of the recusal';

create table rent_plan (
  candidacy bigint primary key references candidacy,
  month     date not null check (extract(day from month) = 1),
  proposed  bigint check (proposed >= 0),
  ended_on  date,
  check (ended_on >= month)
);
comment on table rent_plan is 'The current lease of a leading talent';
comment on column rent_plan.month is 'First day of the first month that counts';
comment on column rent_plan.ended_on is 'Last day lived there';

create table rent_pause (
  candidacy bigint not null references rent_plan,
  month     date not null check (extract(day from month) = 1),
  until     date check (extract(day from until) = 1),
  reason    text not null,
  primary key (candidacy, month),
  check (until >= month)
);
comment on table rent_pause is 'Months of a lease that do not count';
comment on column rent_pause.until is 'First day of the last month of the pause; null: until it is resumed';
