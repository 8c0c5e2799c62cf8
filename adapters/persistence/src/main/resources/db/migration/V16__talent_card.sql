-- The talent card, from the application to its end.

create table talent_card (
  id          bigint generated always as identity primary key,
  person      uuid not null references person,
  applied_on  date not null,
  applied_by  text not null,
  state       text not null check (state in ('APPLIED', 'DECLINED', 'ISSUED', 'REVOKED')),
  number      text collate "C" unique,
  valid_from  date,
  valid_until date,
  grounds     json not null,
  ground      text[] collate "C" not null,
  reason      text,
  revoked_on  date,
  version     integer not null check (version > 0),
  check ((state in ('ISSUED', 'REVOKED')) = (number is not null)),
  check (num_nulls(number, valid_from, valid_until) in (0, 3)),
  check (valid_until >= valid_from),
  check ((state in ('DECLINED', 'REVOKED')) = (reason is not null)),
  check ((state = 'REVOKED') = (revoked_on is not null))
);
create index talent_card_of_person on talent_card (person);
create index talent_card_of_state on talent_card (state, id);
comment on table talent_card is 'Talent cards and applications for them';
comment on column talent_card.grounds is 'On which it was issued, or last renewed, as the rule put them';
comment on column talent_card.ground is 'Names of the certified facts that give them';
comment on column talent_card.valid_until is 'Last day, included';
