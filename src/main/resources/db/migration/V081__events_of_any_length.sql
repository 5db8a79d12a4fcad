-- An event may carry the reason somebody wrote, and that may be long: it must not fail their deed.
alter table event_publication modify serialized_event longtext not null;
