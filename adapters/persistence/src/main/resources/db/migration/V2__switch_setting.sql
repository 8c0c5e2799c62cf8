-- How the office has settled two-way readings of a document. The newest row of a switch holds; the others are history.
create table switch_setting (
  id         bigint generated always as identity primary key,
  instrument text not null,
  name       text not null,
  value      text not null,
  set_by     text not null,
  set_at     timestamptz not null default now()
);
create index switch_setting_newest on switch_setting (instrument, name, id desc);
comment on table switch_setting is 'Readings chosen by the office; a switch without a row has the document''s default';
