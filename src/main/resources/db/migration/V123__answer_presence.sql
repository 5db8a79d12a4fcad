create table answer_presence (
  assessment uuid         not null,
  code       varchar(20)  not null,
  who        varchar(100) not null,
  seen_at    datetime(6)  not null,
  primary key (assessment, code, who),
  index answer_presence_by_time (seen_at)
) comment 'who has an answer open; a row counts for seconds only';
