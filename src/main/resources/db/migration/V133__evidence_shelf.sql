-- One row an agency, taken while a document is entered, so that uploads at the same moment cannot go beyond the quota.
create table evidence_shelf (
  owner   varchar(60) not null primary key,
  quota   bigint      null comment 'bytes, where it differs from what every agency has',
  version bigint      not null
);
