-- The time at which an event got its position decides what a page shows as of an instant, so the tree holds it from here
-- on. A leaf that was made stays as it is: formats follow each other at positions, and a log may begin with the first.
lock table log.event_log in exclusive mode;

create table log.leaf_format (
    format   smallint primary key check (format > 0),
    from_pos bigint not null unique check (from_pos >= 0)
);
comment on table log.leaf_format is 'Which layout the leaves have, from which position on until the next.';

insert into log.leaf_format (format, from_pos) select 1, 0 where exists (select from log.event_log);
insert into log.leaf_format (format, from_pos) select 2, coalesce(max(pos) + 1, 0) from log.event_log;

create trigger append_only before update or delete or truncate on log.leaf_format
    for each statement execute function log.refuse_change();
alter table log.leaf_format enable always trigger append_only;
grant select on log.leaf_format to kepil_reader, kepil_signer;

-- A process that still makes leaves of the first layout must fail: nobody could tell them later.
drop function log.leaf(uuid, uuid, int, text, int, timestamptz, timestamptz, bytea, bytea);

-- Leaf of the tree over all positions, as RFC 6962 hashes one: a zero byte, then the content in network byte order:
-- format (2 bytes, 2), tenant (4, 0), event id (16), aggregate id (16), seq (8), length of the name in bytes (4), name in
-- UTF-8, revision (4), recorded, occurred and sequenced in microseconds since 1970 (8 each), SHA-256 of payload and of
-- metadata as stored (32 each). The first format has milliseconds and no sequenced. The content of an event enters by its
-- hash only, so a proof outlives its erasure.
create function log.leaf(event_id uuid, aggregate_id uuid, seq int, name text, revision int, recorded_at timestamptz,
    occurred_at timestamptz, sequenced_at timestamptz, payload bytea, metadata bytea) returns bytea
    language sql stable parallel safe
return sha256('\x00000200000000'::bytea || uuid_send(event_id) || uuid_send(aggregate_id) || int8send(seq::bigint)
    || int4send(octet_length(convert_to(name, 'UTF8'))) || convert_to(name, 'UTF8') || int4send(revision)
    || int8send((extract(epoch from recorded_at) * 1000000)::bigint)
    || int8send((extract(epoch from occurred_at) * 1000000)::bigint)
    || int8send((extract(epoch from sequenced_at) * 1000000)::bigint) || sha256(payload) || sha256(metadata));

comment on column evidence.checkpoint.signed_at is 'The second that the log''s own cosignature under the note tells; only a note for people where there is none, which may be so before the second format of leaves.';
