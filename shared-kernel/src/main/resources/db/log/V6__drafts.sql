-- Requests that somebody has begun to type. They are nobody else's business, no event, and gone once they are sent.
create schema draft;

create table draft.request (
    draft_id uuid primary key,
    account_id uuid not null,
    sealed bytea not null,
    kept_at timestamptz not null default now()
);
create index on draft.request (account_id);
comment on table draft.request is 'What an account has typed: vector, cipher text and tag of AES-256-GCM under the draft''s own key.';

grant usage on schema draft to kepil_writer;
grant select, insert, update, delete on draft.request to kepil_writer;
