-- Whether something was set since somebody looked, for the price of one row; and the terms under which something was determined.

create table settings_counter (
  instrument text primary key,
  changes    bigint not null
);
comment on table settings_counter is 'How many changes were made in a document; nodes look here whether what they know is current';

create table terms (
  version    text primary key,
  instrument text not null,
  content    json not null,
  kept_at    timestamptz not null default now()
);
comment on table terms is 'Standards, readings, listings and validity under which something was determined, by their hash';
