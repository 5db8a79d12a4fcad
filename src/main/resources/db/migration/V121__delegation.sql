create table delegation (
  id         uuid         not null primary key,
  assessment uuid         not null,
  code       varchar(20)  not null comment 'of the criterion',
  colleague  varchar(100) not null,
  given_by   varchar(100) not null,
  given_at   datetime(6)  not null,
  version    bigint       not null,
  constraint delegation_once unique (assessment, code),
  constraint delegation_of_assessment foreign key (assessment) references self_assessment (id)
);
