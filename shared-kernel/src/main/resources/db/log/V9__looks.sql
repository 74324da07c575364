-- Looks at the same thing by the same person within one window, after the first, which is an event. Counted here before the
-- answer is sent, told in the log when the window has ended, and then gone from here.
create schema look;

create table look.again (
    look_id uuid primary key,
    ends_at timestamptz not null,
    more int not null
) with (fillfactor = 50);
create index again_in_the_order_of_their_ends on look.again (ends_at);
comment on table look.again is 'How often beside the first time, until an event says so.';

grant usage on schema look to kepil_writer;
grant select, insert, update, delete on look.again to kepil_writer;
