alter table plan_action
  add column completed_on date null comment 'the day somebody said so; null where an import said it';

create table action_rests_on (
  id        uuid         not null primary key,
  plan_year varchar(7)   not null,
  ref       varchar(60)  not null,
  round     varchar(40)  not null comment 'the action is not done while panels of this round are to sit again',
  noted_by  varchar(100) not null,
  noted_at  datetime(6)  not null,
  constraint action_rests_on_once unique (plan_year, ref, round)
);

create table action_check (
  id         uuid         not null primary key,
  panel      uuid         not null,
  assessment uuid         not null,
  round      varchar(40)  not null,
  agency     varchar(60)  not null,
  code       varchar(20)  not null,
  link       uuid         not null comment 'the finding of a round ago and the action that answers it',
  verified   boolean      not null,
  note       longtext     not null,
  checked_by varchar(100) not null,
  checked_at datetime(6)  not null,
  version    bigint       not null,
  constraint action_check_once unique (assessment, link),
  constraint action_check_of_panel foreign key (panel) references scrutiny_panel (id),
  index action_check_of_link (link)
);
