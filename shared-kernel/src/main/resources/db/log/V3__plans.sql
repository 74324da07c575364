-- The writer's statements are a handful, and each looks rows up by key, whatever its values. Left to itself the server
-- plans the append anew each time, which costs more than a sixth of the append.
alter role kepil_writer set plan_cache_mode = force_generic_plan;
alter role kepil_sequencer set plan_cache_mode = force_generic_plan;

-- Stable, because extract is stable for an instant, and what is stable is not inlined into what calls itself immutable:
-- it is run by the interpreter of functions, at twice the price.
alter function log.leaf(uuid, uuid, int, text, int, timestamptz, timestamptz, bytea, bytea) stable;

-- The rule stands in the append: an event is its stream's first, with sequence 0, or has a predecessor, so none can be
-- negative. The constraint said no more, and each append would parse it again.
alter table log.event drop constraint event_seq_check;
