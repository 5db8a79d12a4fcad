create table section_report (
  id               uuid         not null primary key,
  round            varchar(40)  not null,
  kind             varchar(40)  not null,
  title            varchar(300) not null,
  status           varchar(40)  not null,
  figures          longtext     not null comment 'JSON: every figure as it was on the day it was taken',
  changes          longtext     not null comment 'JSON: what differed from the time before',
  figures_taken_at datetime(6)  not null,
  drafted_by       varchar(100) not null,
  meeting_on       date         null,
  meeting_name     varchar(200) null,
  accepted_by      varchar(100) null,
  accepted_at      datetime(6)  null,
  version          bigint       not null,
  index section_report_of_round (round, figures_taken_at)
) comment 'a Section 11 report, interim or full';

create table commentary (
  id         uuid         not null primary key,
  report     uuid         not null,
  section    varchar(40)  not null,
  words      longtext     not null,
  written_by varchar(100) null,
  version    bigint       not null,
  constraint commentary_once unique (report, section),
  constraint commentary_of_report foreign key (report) references section_report (id)
) comment 'what the officer writes to a section of a report';
