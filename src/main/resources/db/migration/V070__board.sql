create table publication (
  id           uuid         not null primary key,
  round        varchar(40)  not null,
  published_by varchar(100) not null,
  published_at datetime(6)  not null,
  version      bigint       not null,
  index publication_of_round (round, published_at)
) comment 'each time the independent chair made moderated results of a round public';

create table published_result (
  round       varchar(40)  not null,
  agency      varchar(60)  not null,
  code        varchar(20)  not null,
  standard    int          not null,
  assessment  uuid         not null,
  self_grade  varchar(20)  not null,
  grade       varchar(20)  not null,
  shift       int          not null comment 'steps of the scale the panel moved the grade; lowered is below 0',
  gap         boolean      not null comment 'a grade that asks for an action',
  publication uuid         not null,
  primary key (round, agency, code),
  constraint published_result_of_publication foreign key (publication) references publication (id),
  index published_result_by_criterion (round, code)
) comment 'frozen: what the board was shown';
