-- A document may be followed by a newer version of itself: each version is a row of its own, so that whatever
-- points at one keeps pointing at the same bytes. A link is a document whose content is its address.
alter table document
  add column series  uuid          null comment 'the id of its first version' after id,
  add column edition int           not null default 1 after series,
  add column newest  boolean       not null default true after edition,
  add column address varchar(2000) null comment 'of a link: where it leads' after file_name;
update document set series = id;
alter table document
  modify column series uuid not null,
  add constraint document_edition_once unique (series, edition),
  add index document_newest_of_owner (owner, newest, uploaded_at);
