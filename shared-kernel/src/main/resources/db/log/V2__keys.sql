-- Keys of persons. The role that reads them sees no event, and the roles that see events see no key.
do $$
begin
    if not exists (select from pg_roles where rolname = 'kepil_keys') then
        create role kepil_keys login;
    end if;
end
$$;

-- Keys are looked up by index only; a plan made while the table was empty would read it whole.
alter role kepil_keys set enable_seqscan = off;

create schema if not exists keys;

create table keys.person_key (
    person_id    uuid primary key,
    wrapped_key  bytea,
    created_at   timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    constraint destroyed_keys_leave_nothing check ((wrapped_key is null) = (destroyed_at is not null))
);

create index keys_in_the_order_of_their_making on keys.person_key (created_at, person_id);

comment on table keys.person_key is 'One data key for each person, wrapped by the key-encryption key. Destroying it erases the person''s texts in the log.';

grant usage on schema keys to kepil_keys;
grant select, insert on keys.person_key to kepil_keys;
