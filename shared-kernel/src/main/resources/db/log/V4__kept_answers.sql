-- A keyed command that changed nothing is kept as well, which the first comment did not say.
comment on table log.command_done is 'Commands that appended something, and keyed ones that changed nothing, so that a repeated one is answered as the first time. May be purged by age.';
