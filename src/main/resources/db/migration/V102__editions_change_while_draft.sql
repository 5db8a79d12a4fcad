-- Standards of a draft change places, one row after the other: two share a number for a moment.
alter table standard
  drop index standard_number,
  add index standard_number (standard_set, number);

-- What agencies say of an edition that is out for consultation. The criterion is named in so many
-- words, because it may be taken out of the draft afterwards while what was said of it stays.
create table consultation_comment (
  id            uuid         not null primary key,
  standard_set  uuid         not null,
  criterion     uuid         not null,
  code          varchar(20)  not null comment 'the criterion’s code when this was said',
  question      longtext     not null comment 'what the criterion asked when this was said',
  agency        varchar(60)  not null,
  words         longtext     not null,
  said_by       varchar(100) not null,
  said_at       datetime(6)  not null,
  answer        longtext     not null default '',
  answered_by   varchar(100) null,
  answered_at   datetime(6)  null,
  dealt_with    boolean      not null default false,
  version       bigint       not null,
  constraint consultation_comment_on foreign key (standard_set) references standard_set (id),
  index consultation_comment_of (standard_set, agency)
);
