-- What the office sets in a document at run time: standards, readings, what stands on open lists, the validity. One kind of
-- proposal for all four. Rows are never changed but for the mark that another one has replaced them.

create table proposal (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  kind        text not null check (kind in ('STANDARD', 'READING', 'LISTING', 'VALIDITY')),
  key         text not null,
  content     json not null,
  before      text,
  first_day   date not null,
  basis       integer not null check (basis >= 0),
  reason      text not null,
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  decided_by  text,
  decided_at  timestamptz,
  version     integer not null check (version > 0),
  check ((state = 'PROPOSED') = (decided_by is null)),
  -- Four eyes, whoever forgets to ask for them.
  constraint proposal_two_persons check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
  constraint proposal_withdrawn_by_proposer check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index proposal_of_state on proposal (state, id);
create index proposal_approved on proposal (instrument, kind, key) where state = 'APPROVED';
comment on table proposal is 'Proposals to set something in a document, and who decided them';
comment on column proposal.key is 'Key of the standard, name of the switch or of the list';
comment on column proposal.content is 'The change proposed';
comment on column proposal.before is 'What was in force when it was proposed, where that can be said in a word';
comment on column proposal.first_day is 'The first day for which something is different once it is approved';
comment on column proposal.basis is 'How many proposals about the same had been approved when it was proposed';

insert into proposal (id, instrument, kind, key, content, before, first_day, basis, reason, proposed_by, proposed_at, state,
                      decided_by, decided_at, version)
overriding system value
select p.id, p.instrument, 'READING', p.name,
       json_build_object('value', p.value, 'from', (p.proposed_at at time zone 'Asia/Shanghai')::date, 'replaces', false),
       p.before, (p.proposed_at at time zone 'Asia/Shanghai')::date,
       (select count(*) from reading_proposal earlier
         where earlier.instrument = p.instrument and earlier.name = p.name and earlier.state = 'APPROVED'
           and earlier.decided_at < p.proposed_at),
       p.reason, p.proposed_by, p.proposed_at, p.state, p.decided_by, p.decided_at, p.version
  from reading_proposal p;
select setval(pg_get_serial_sequence('proposal', 'id'), greatest(1, (select coalesce(max(id), 0) from proposal)),
              exists (select from proposal));
drop table reading_proposal;

create table standard_setting (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  key         text not null,
  value       bigint not null check (value >= 0),
  first       date not null,
  notice      text not null,
  proposal    bigint not null references proposal,
  set_at      timestamptz not null default now(),
  replaced_at timestamptz,
  replaced_by bigint references proposal,
  check ((replaced_at is null) = (replaced_by is null))
);
create unique index standard_setting_in_force on standard_setting (instrument, key, first) where replaced_at is null;
create index standard_setting_of_key on standard_setting (instrument, key, id);
comment on table standard_setting is 'Standards set by the office, each until the next one of its key begins';
comment on column standard_setting.value is 'Fen, or hundredths of a percent';

create table reading (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  key         text not null,
  value       text not null,
  first       date not null,
  proposal    bigint references proposal,
  set_at      timestamptz not null default now(),
  replaced_at timestamptz,
  replaced_by bigint references proposal,
  check (replaced_by is null or replaced_at is not null)
);
create unique index reading_in_force on reading (instrument, key, first) where replaced_at is null;
create index reading_of_key on reading (instrument, key, id);
comment on table reading is 'Two-way readings settled by the office, for what is decided from a day on';
comment on column reading.proposal is 'Null: settled before there were proposals, or before they were kept together';

-- What was settled so far holds from the day on which it was; of several on one day, the last.
insert into reading (instrument, key, value, first, set_at, replaced_at)
select instrument, name, value, (set_at at time zone 'Asia/Shanghai')::date, set_at,
       lead(set_at) over (partition by instrument, name, (set_at at time zone 'Asia/Shanghai')::date order by id)
  from switch_setting
 order by id;
drop table switch_setting;

create table listing (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  key         text not null,
  item        text collate "C" not null,
  title       text not null,
  first       date not null,
  last        date check (last >= first),
  notice      text not null,
  proposal    bigint not null references proposal,
  set_at      timestamptz not null default now(),
  replaced_at timestamptz,
  replaced_by bigint references proposal,
  check ((replaced_at is null) = (replaced_by is null))
);
create unique index listing_in_force on listing (instrument, key, item, first) where replaced_at is null;
create index listing_of_key on listing (instrument, key, item, id);
comment on table listing is 'What stands on the open lists of a document';
comment on column listing.last is 'The last day, included; null: until further notice';

create table validity_setting (
  id          bigint generated always as identity primary key,
  instrument  text not null,
  first       date not null,
  last        date not null check (last >= first),
  notice      text not null,
  proposal    bigint not null references proposal,
  set_at      timestamptz not null default now(),
  replaced_at timestamptz,
  replaced_by bigint references proposal,
  check ((replaced_at is null) = (replaced_by is null))
);
create unique index validity_setting_in_force on validity_setting (instrument) where replaced_at is null;
comment on table validity_setting is 'The validity of a document as the city prolonged, shortened or first fixed it';
