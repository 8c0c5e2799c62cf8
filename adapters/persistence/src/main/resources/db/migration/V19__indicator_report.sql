-- What officers report of the indicators that are not counted from certified facts.
create table indicator_report (
  id            bigint generated always as identity primary key,
  instrument    text not null,
  indicator     text collate "C" not null,
  year          integer not null check (year between 2000 and 2999),
  town          text collate "C" check (town ~ '^[0-9]{9}$'),
  value         bigint check (value >= 0),
  part          bigint check (part >= 0),
  total         bigint check (total >= part),
  document      text not null,
  revision      integer not null check (revision > 0),
  reason        text,
  reported_by   text not null,
  reported_at   timestamptz not null default now(),
  superseded_at timestamptz,
  constraint indicator_report_shape check (num_nonnulls(value, part) = 1 and (part is null) = (total is null)),
  constraint indicator_report_reason check ((revision = 1) = (reason is null))
);
create unique index indicator_report_in_force on indicator_report (instrument, indicator, year, town) nulls not distinct
  where superseded_at is null;
create unique index indicator_report_once on indicator_report (instrument, indicator, year, town, revision) nulls not distinct;
create index indicator_report_history on indicator_report (instrument, indicator, id);
comment on table indicator_report is 'Figures reported of indicators. A correction is a new version; none is ever changed or deleted.';
comment on column indicator_report.town is 'Town or sub-district (GB/T 10114); null: the whole city';
comment on column indicator_report.document is 'Where the figure stands';
comment on column indicator_report.reason is 'Why this version took the place of an earlier one';
