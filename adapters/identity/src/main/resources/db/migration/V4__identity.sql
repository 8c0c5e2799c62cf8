-- Who may sign in, and what was handed out. Only the built-in issuer uses these tables; secrets are digests or encrypted.

create table account (
  id                   text collate "C" primary key check (id ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  kind                 text not null check (kind in ('PERSON', 'MACHINE')),
  display_name         text not null,
  roles                text[] not null,
  organisations_cipher bytea not null,
  towns                text[] not null,
  enabled              boolean not null,
  password_hash        text not null check (password_hash like '$argon2id$%'),
  must_change          boolean not null,
  totp_cipher          bytea,
  totp_step            bigint not null default 0,
  failures             integer not null default 0 check (failures >= 0),
  locks                integer not null default 0 check (locks >= 0),
  locked_until         timestamptz,
  revision             integer not null default 0,
  created_at           timestamptz not null default now()
);
comment on table account is 'Persons and machines that may sign in. Never deleted, so that no id is ever used twice';
comment on column account.id is 'Name to sign in with, and the subject of its tokens';
comment on column account.roles is 'Codes of roles';
comment on column account.organisations_cipher is 'Credit codes acted for, separated by commas, AES-256-GCM, bound to the account';
comment on column account.password_hash is 'Argon2id, with its parameters; of a machine: of its client secret';
comment on column account.totp_cipher is 'Secret of the second factor (RFC 6238), AES-256-GCM, bound to the account; null: none enrolled';
comment on column account.totp_step is 'Time step of the last code used: none is taken twice';
comment on column account.failures is 'Wrong passwords and codes since the last success';
comment on column account.locks is 'How often it was locked since the last success; each lock is twice as long';

create table sign_in (
  digest      bytea primary key,
  request     text not null,
  account     text collate "C" references account,
  step        text not null check (step in ('PASSWORD', 'CHANGE', 'CODE', 'ENROL')),
  amr         text[] not null default '{}',
  totp_cipher bytea,
  expires_at  timestamptz not null
);
create index sign_in_expires on sign_in (expires_at);
comment on table sign_in is 'Sign-ins under way, from the request to the code';
comment on column sign_in.digest is 'SHA-256 of what the form and the cookie hold together';
comment on column sign_in.account is 'Whose password was right';
comment on column sign_in.amr is 'What was shown so far (RFC 8176)';
comment on column sign_in.totp_cipher is 'Secret offered for enrolment, until a code confirms it';

create table sign_in_address (
  digest   bytea primary key,
  failures integer not null,
  since    timestamptz not null
);
comment on table sign_in_address is 'Failed sign-ins by address (SHA-256 of it), counted by the minute';

create table session (
  id               text collate "C" primary key,
  account          text collate "C" not null references account,
  client           text not null,
  scope            text not null,
  amr              text[] not null,
  authenticated_at timestamptz not null default now(),
  expires_at       timestamptz not null,
  revoked_at       timestamptz
);
create index session_account on session (account) where revoked_at is null;
create index session_revoked on session (expires_at) where revoked_at is not null;
create index session_expires on session (expires_at);
comment on table session is 'One sign-in and all tokens that come from it, which are revoked together';
comment on column session.expires_at is 'When the last of its tokens will have expired';

create table authorization_code (
  digest       bytea primary key,
  session      text collate "C" not null references session on delete cascade,
  redirect_uri text not null,
  challenge    text not null,
  nonce        text,
  expires_at   timestamptz not null,
  used_at      timestamptz
);
create index authorization_code_session on authorization_code (session);
comment on table authorization_code is 'Codes handed out, by SHA-256, once each';

create table refresh_token (
  digest     bytea primary key,
  session    text collate "C" not null references session on delete cascade,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index refresh_token_session on refresh_token (session);
comment on table refresh_token is 'Refresh tokens by SHA-256. One that comes twice was stolen: its session is revoked';

create table signing_key (
  id          text collate "C" primary key,
  key_cipher  bytea not null,
  active_from timestamptz not null unique
);
comment on table signing_key is 'Keys that sign tokens, each until the next one is active';
comment on column signing_key.id is 'Key id in tokens and in the published set';
comment on column signing_key.key_cipher is 'Private key as a JWK, AES-256-GCM, bound to its id';
