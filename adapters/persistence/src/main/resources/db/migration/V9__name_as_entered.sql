-- Whoever enters somebody sees the name that was entered, not the one that somebody else entered before.
alter table participant add name text;
update participant p set name = q.name from person q where q.id = p.person;
alter table participant alter name set not null;
comment on column participant.name is 'As entered by the organiser; the register keeps the name under which a person was first enrolled';
