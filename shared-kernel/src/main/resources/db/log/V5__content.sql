-- The bytes of documents. The log tells their digests; they are sealed with the key of the person whose paper it is.
create schema content;

create table content.document (
    document_id uuid primary key,
    person_id uuid not null,
    sealed bytea not null,
    kept_at timestamptz not null default now()
);
comment on table content.document is 'Bytes of documents: vector, cipher text and tag of AES-256-GCM under the person''s key. Never changed.';

grant usage on schema content to kepil_writer, kepil_reader;
grant select, insert on content.document to kepil_writer;
grant select on content.document to kepil_reader;
