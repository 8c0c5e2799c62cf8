-- The register of certified facts, and the dossiers that determinations were made from.

create table fact (
  id            bigint generated always as identity primary key,
  name          text collate "C" not null,
  revision      integer not null default 1 check (revision > 0),
  type          text not null,
  day           date not null,
  content       json not null,
  competition   text collate "C" references competition,
  provenance    json,
  recorded_by   text not null,
  recorded_at   timestamptz not null default now(),
  reason        text,
  superseded_at timestamptz,
  withdrawn_by  text,
  withdrawn_for text,
  check ((withdrawn_by is null) = (withdrawn_for is null))
);
create unique index fact_once on fact (name) where superseded_at is null;
create index fact_versions on fact (name, id);
create index fact_of_competition on fact (competition) where competition is not null and superseded_at is null;
create index fact_of_type on fact (type, id) where superseded_at is null;
comment on table fact is 'What somebody certified. A correction is a new version under the same name; none is ever changed or deleted.';
comment on column fact.name is 'The id of the fact, the same through all of its versions';
comment on column fact.day is 'The day of the fact';
comment on column fact.content is 'In the vocabulary of evaluations, with ids of the registers';
comment on column fact.provenance is 'Who conferred or issued it, under which number; absent where a competition certified it';
comment on column fact.withdrawn_for is 'Why it was withdrawn, where no later version took its place';
comment on column fact.reason is 'Why this version took the place of an earlier one';

create table fact_subject (
  subject text collate "C" not null,
  fact    bigint not null references fact,
  primary key (subject, fact)
);
comment on table fact_subject is 'Whom the facts in force name: ids of persons and organisations, names of studios and towns';

create table dossier (
  id         bigint generated always as identity primary key,
  instrument text not null,
  version    text not null,
  facts      bigint[] not null,
  opened_at  timestamptz not null default now()
);
comment on table dossier is 'The versions of facts that lay before the rules when determinations were made, in their order';

insert into fact (name, type, day, content, recorded_by)
select 'honour/' || person || '/' || title, 'honour', since,
       json_strip_nulls(json_build_object('id', 'honour/' || person || '/' || title, 'date', since, 'person', person,
                                          'title', title, 'competition', competition)), 'migration'
  from honour;
insert into fact_subject (subject, fact) select content ->> 'person', id from fact;
update determination d set fact = 'honour/' || h.person || '/' || h.title
  from honour h where d.fact = 'honour/' || h.id;
drop table honour;

drop index determination_once, determination_superseded;
alter table determination
  drop column beneficiary,
  add column place text collate "C",
  add column measure json,
  add column dossier bigint references dossier,
  drop constraint determination_role_check,
  drop constraint determination_outcome_check;
do $$
declare constraint_name text;
begin
  for constraint_name in
    select conname from pg_constraint where conrelid = 'determination'::regclass and contype = 'c'
       and (pg_get_constraintdef(oid) like '%num_nonnulls%' or pg_get_constraintdef(oid) like '%role%'
            or pg_get_constraintdef(oid) like '%reason IS NULL%')
  loop
    execute format('alter table determination drop constraint %I', constraint_name);
  end loop;
end $$;
alter table determination
  add column beneficiary text collate "C" not null
    generated always as (coalesce(person::text, organisation::text, place)) stored,
  add constraint determination_of_one check (num_nonnulls(person, organisation, place) = 1),
  add constraint determination_role_check check (role in (
    'ATHLETE', 'COACH', 'STUDENT', 'WORKER', 'PERSON', 'LEADING_TALENT') and person is not null or role in (
    'BASE_STAFF', 'HOST', 'TEAM_UNIT', 'CAMP_UNIT', 'TRAINING_BASE', 'COLLEGE', 'TRAINING_PROVIDER', 'SUB_BASE',
    'STANDARD_DEVELOPER', 'ENTERPRISE', 'INTRODUCING_UNIT') and organisation is not null or role in (
    'STUDIO', 'TOWN', 'CITY') and place is not null),
  add constraint determination_outcome_check check (outcome in (
    'GRANTED', 'REFUSED', 'NEEDS_DECISION', 'NOT_COVERED', 'MET', 'NOT_MET', 'NOT_APPLICABLE')),
  add constraint determination_content check (
    (outcome = 'GRANTED') = (benefit is not null)
    and (outcome in ('REFUSED', 'NEEDS_DECISION', 'NOT_COVERED')) = (reason is not null)
    and (outcome in ('MET', 'NOT_MET', 'NOT_APPLICABLE')) = (measure is not null));
-- The law's "once": per clause, beneficiary and fact there is one determination in force.
create unique index determination_once on determination (beneficiary, clause, role, fact) where superseded_at is null;
create index determination_superseded on determination (beneficiary) where superseded_at is not null;
comment on column determination.place is 'A studio, a town or the city, where neither a person nor an organisation benefits';
comment on column determination.measure is 'What was measured and what had to be reached, of a target or duty';
comment on column determination.dossier is 'What lay before the rules; null before dossiers were kept';
