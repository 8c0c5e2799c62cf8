-- Events in the order in which they are told: numbered when nothing can come before them any more, and not before.
-- Readers follow these numbers; by position they would miss what took a lower position and was committed later.

create sequence outbox_told as bigint;
alter table outbox add column told bigint;
update outbox o set told = numbered.told
  from (select position, nextval('outbox_told') as told
        from (select position from outbox where taken_at is not null order by position) taken) numbered
  where o.position = numbered.position;
alter table outbox add unique (told);
alter sequence outbox_told owned by outbox.told;

drop index outbox_pending;
create index outbox_pending on outbox (told) where taken_at is null;
create index outbox_untold on outbox (position) where told is null;
comment on column outbox.told is 'Its place in the order in which events go to the broker; null: not settled yet';
