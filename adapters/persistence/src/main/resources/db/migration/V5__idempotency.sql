-- Answers to requests that came with an Idempotency-Key, each kept for a day in the transaction of its effect. While a
-- request is at work its key is locked (pg_try_advisory_xact_lock) and has no row yet.
create table idempotent_answer (
  actor   text        not null,
  key     text        not null check (key ~ '^[ -~]{1,255}$'),
  request bytea       not null check (length(request) = 32),
  status  smallint    not null check (status between 200 and 499),
  headers text        not null,
  body    bytea,
  kept_at timestamptz not null default now(),
  primary key (actor, key)
);
create index idempotent_answer_age on idempotent_answer (kept_at);
comment on table idempotent_answer is 'Answers kept for a day, for requests that are sent again';
comment on column idempotent_answer.actor is 'Whose key it is: id of the actor, as in the trail';
comment on column idempotent_answer.key is 'Idempotency-Key, without its quotation marks';
comment on column idempotent_answer.request is 'SHA-256 of method, path, query, media type, If-Match and body';
comment on column idempotent_answer.headers is 'Name: value, one a line; those that belong to the answer and not to the moment';
comment on column idempotent_answer.body is 'Encrypted, AES-256-GCM, bound to this table and column; null where there was none';
