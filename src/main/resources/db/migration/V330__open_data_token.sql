create table access_token (
  id           uuid         not null primary key,
  name         varchar(100) not null comment 'what it is for, in the manager’s words',
  beginning    varchar(12)  not null comment 'its first signs, to tell one from another',
  secret_hash  char(64)     not null comment 'SHA-256 of the whole; the token itself is kept nowhere',
  made_by      varchar(100) not null,
  made_at      datetime(6)  not null,
  ends_on      date         not null comment 'the last day on which it opens anything',
  last_used_on date         null,
  revoked_by   varchar(100) null,
  revoked_at   datetime(6)  null,
  version      bigint       not null,
  constraint access_token_secret unique (secret_hash)
) comment 'tokens for the open data; never removed, so that it stays known who had one';
