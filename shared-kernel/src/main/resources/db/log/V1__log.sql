-- The log. Schema log exists by now: the migration keeps its own history there.

-- One role for each thing that Kepil does; none of them can change what is written.
do $$
declare
    missing text;
begin
    foreach missing in array array['kepil_writer', 'kepil_reader', 'kepil_sequencer', 'kepil_keys'] loop
        if not exists (select from pg_roles where rolname = missing) then
            execute format('create role %I login', missing);
        end if;
    end loop;
end
$$;

-- Both roles look rows up by key only. A plan made while the tables were empty would read them whole, and a prepared
-- statement keeps such a plan until the next analyze.
alter role kepil_writer set enable_seqscan = off;
alter role kepil_sequencer set enable_seqscan = off;
alter role kepil_sequencer set enable_hashjoin = off;
alter role kepil_sequencer set enable_mergejoin = off;

create table log.event_type (
    type_id  smallint generated always as identity primary key,
    name     text not null,
    revision int not null,
    unique (name, revision)
);

-- The order of the columns avoids padding. There is no unique key on event_id and no foreign key: each costs a tenth of
-- the rate at which events are appended, and command_done is what makes a repeated command harmless.
create table log.event (
    idx          bigint generated always as identity (cache 1) primary key,
    recorded_at  timestamptz not null,
    occurred_at  timestamptz not null,
    aggregate_id uuid not null,
    event_id     uuid not null,
    seq          int not null check (seq >= 0),
    type_id      smallint not null,
    payload      bytea not null,
    metadata     bytea not null,
    constraint event_once_in_its_stream unique (aggregate_id, seq)
);
comment on column log.event.idx is 'Order of allocation, never an API. The cache must stay 1: what was written later must get the larger number.';
comment on column log.event.occurred_at is 'As told, else recorded_at. Only data: nothing technical compares it with a clock.';

create table log.event_pending (
    idx bigint primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 10000);
comment on table log.event_pending is 'Written by the statement that writes the event, deleted by the statement that gives it its position.';

create table log.event_log (
    pos          bigint primary key check (pos >= 0),
    idx          bigint not null,
    sequenced_at timestamptz not null,
    leaf         bytea not null check (octet_length(leaf) = 32),
    constraint event_sequenced_once unique (idx)
);
comment on table log.event_log is 'The order of everything: positions are dense from 0 and sequenced_at never decreases.';

create table log.command_done (
    command_id   uuid primary key,
    aggregate_id uuid not null,
    first_seq    int not null,
    last_seq     int not null,
    done_at      timestamptz not null default clock_timestamp(),
    fingerprint  text
);
comment on table log.command_done is 'Commands that appended something, so that a repeated one is answered as the first time. May be purged by age.';

create sequence log.case_number;

create function log.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log is append-only: % of %.% is refused. Record a correcting event instead.',
        tg_op, tg_table_schema, tg_table_name using errcode = 'KP002';
end
$$;

create trigger append_only before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.event_log
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.event_type
    for each statement execute function log.refuse_change();
-- Fires for replication sessions as well, which would pass by an ordinary trigger.
alter table log.event enable always trigger append_only;
alter table log.event_log enable always trigger append_only;
alter table log.event_type enable always trigger append_only;

create function log.refuse_gap(aggregate_id uuid, seq int) returns boolean language plpgsql as $$
begin
    raise exception 'Event % of % has no predecessor in the log.', seq, aggregate_id using errcode = 'KP001';
end
$$;

-- Leaf of the tree over all positions, as RFC 6962 hashes one: a zero byte, then the content in network byte order:
-- format (2 bytes, 1), tenant (4, 0), event id (16), aggregate id (16), seq (8), length of the name in bytes (4), name in
-- UTF-8, revision (4), recorded and occurred in milliseconds since 1970 (8 each), SHA-256 of payload and of metadata as
-- stored (32 each). The content of an event enters by its hash only, so a proof outlives its erasure.
create function log.leaf(event_id uuid, aggregate_id uuid, seq int, name text, revision int,
    recorded_at timestamptz, occurred_at timestamptz, payload bytea, metadata bytea) returns bytea
    language sql immutable parallel safe
return sha256('\x00000100000000'::bytea || uuid_send(event_id) || uuid_send(aggregate_id) || int8send(seq::bigint)
    || int4send(octet_length(convert_to(name, 'UTF8'))) || convert_to(name, 'UTF8') || int4send(revision)
    || int8send((extract(epoch from recorded_at) * 1000)::bigint)
    || int8send((extract(epoch from occurred_at) * 1000)::bigint) || sha256(payload) || sha256(metadata));

-- Last position sequenced before the instant, or at it when asked so; -1 when there is none. Positions are dense and
-- sequenced_at never decreases, so halving needs no index.
create function log.position_at(at timestamptz, inclusive boolean) returns bigint language plpgsql stable as $$
declare
    low    bigint := -1;
    high   bigint := coalesce((select max(pos) from log.event_log), -1);
    middle bigint;
    seen   timestamptz;
begin
    while low < high loop
        middle := low + (high - low + 1) / 2;
        select sequenced_at into strict seen from log.event_log where pos = middle;
        if seen < at or (inclusive and seen = at) then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end
$$;

grant usage on schema log to kepil_writer, kepil_reader, kepil_sequencer;
grant select, insert on log.event, log.event_type, log.command_done to kepil_writer;
grant insert on log.event_pending to kepil_writer;
grant select on log.event_log to kepil_writer;
grant usage on sequence log.case_number to kepil_writer;
grant select on all tables in schema log to kepil_reader;
grant select on log.event, log.event_type to kepil_sequencer;
grant select, delete, maintain on log.event_pending to kepil_sequencer;
grant select, insert on log.event_log to kepil_sequencer;

-- What is folded from the log can be thrown away, so its owner may do with it what it likes.
create schema view authorization kepil_reader;

create schema account;
create table account.credential (
    account_id    uuid primary key,
    password_hash text not null,
    one_time      boolean not null,
    changed_at    timestamptz not null default clock_timestamp()
);
comment on table account.credential is 'Secrets that must be forgotten when they change, hence not in the log.';
grant usage on schema account to kepil_writer;
grant select, insert, update, delete on account.credential to kepil_writer;
