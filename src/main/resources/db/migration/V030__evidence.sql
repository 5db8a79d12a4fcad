-- Documents kept as evidence. The bytes lie in the document store under storage_key.

create table document (
  id            uuid         not null primary key,
  owner         varchar(60)  not null comment 'the agency that keeps it',
  title         varchar(200) not null,
  file_name     varchar(200) not null comment 'as given: shown as text, never used as a path',
  kind          varchar(40)  not null comment 'found by looking at the content',
  size          bigint       not null comment 'bytes',
  sha256        varchar(64)  not null,
  storage_key   varchar(60)  not null comment 'generated; the bytes were in place before this row',
  uploaded_by   varchar(100) not null,
  uploaded_at   datetime(6)  not null,
  evidence_date date         null comment 'the day the evidence is from, not the day it was uploaded',
  review_by     date         null,
  scan_state    varchar(40)  not null,
  version       bigint       not null,
  unique index document_by_storage_key (storage_key),
  index document_of_owner (owner, uploaded_at),
  index document_sizes_of_owner (owner, size)
);
