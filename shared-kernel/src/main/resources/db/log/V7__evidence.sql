-- Signed checkpoints of the tree over all positions, and the hashes of that tree. They lie apart from the log: whoever
-- signs writes nothing there, and whoever writes the log writes nothing here.
do $$
begin
    if not exists (select from pg_roles where rolname = 'kepil_signer') then
        create role kepil_signer login;
    end if;
end
$$;

-- Everything is looked up by key; a plan made while the tables were empty would read them whole.
alter role kepil_signer set enable_seqscan = off;
alter role kepil_signer set enable_hashjoin = off;
alter role kepil_signer set enable_mergejoin = off;
alter role kepil_signer set plan_cache_mode = force_generic_plan;

create schema evidence;

create table evidence.tile (
    level  smallint not null check (level >= 0),
    index  bigint not null check (index >= 0),
    root   bytea not null check (octet_length(root) = 32),
    hashes bytea not null check (octet_length(hashes) = 8192),
    primary key (level, index)
);
alter table evidence.tile alter hashes set storage external;
comment on table evidence.tile is 'Full tiles of C2SP tlog-tiles: 256 hashes of one level and the root over them. What is not full yet follows from the leaves and from the roots one level below.';

create table evidence.checkpoint (
    number    bigint primary key check (number > 0),
    size      bigint not null unique check (size > 0),
    root      bytea not null check (octet_length(root) = 32),
    signed_at timestamptz not null default clock_timestamp(),
    note      text not null
);
comment on table evidence.checkpoint is 'Signed notes, numbered from 1 without a gap: positions 0 to size - 1 have that root.';

create table evidence.cosignature (
    number      bigint not null references evidence.checkpoint,
    keeper      text not null,
    line        text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (number, keeper)
);
comment on table evidence.cosignature is 'Signature lines of witnesses under a checkpoint.';

create table evidence.full_check (
    checked_at timestamptz primary key default clock_timestamp(),
    size       bigint not null,
    took_ms    bigint not null,
    position   bigint,
    part       text,
    constraint a_fault_has_a_place check ((position is null) = (part is null))
);
comment on table evidence.full_check is 'When every row was hashed anew and held against every checkpoint, and the first fault if there was one.';

create table evidence.keeper (
    name        text primary key,
    number      bigint,
    received_at timestamptz,
    agrees      boolean not null,
    tried_at    timestamptz not null,
    trouble     text
);
comment on table evidence.keeper is 'The last that was heard of each keeper of checkpoints. Only a note for people: no proof rests on it.';

create function evidence.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Evidence is append-only: % of %.% is refused.', tg_op, tg_table_schema, tg_table_name
        using errcode = 'KP002';
end
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['tile', 'checkpoint', 'cosignature', 'full_check'] loop
        execute format('create trigger append_only before update or delete or truncate on evidence.%I '
            'for each statement execute function evidence.refuse_change()', kept);
        execute format('alter table evidence.%I enable always trigger append_only', kept);
    end loop;
end
$$;

grant usage on schema log, evidence to kepil_signer;
grant select on log.event, log.event_type, log.event_log to kepil_signer;
grant select, insert on evidence.tile, evidence.checkpoint, evidence.cosignature, evidence.full_check to kepil_signer;
grant select, insert, update on evidence.keeper to kepil_signer;
grant usage on schema evidence to kepil_reader;
grant select on all tables in schema evidence to kepil_reader;
