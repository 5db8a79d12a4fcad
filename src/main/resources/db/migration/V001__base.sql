-- What every module stands on: who changed what and when, and events not yet listened to.

create table history (
  id         bigint       not null auto_increment primary key,
  at         datetime(6)  not null,
  who        varchar(100) not null,
  what       varchar(40)  not null,
  subject    varchar(60)  not null,
  subject_id varchar(100) not null,
  detail     longtext     not null check (json_valid(detail)),
  index history_of_subject (subject, subject_id),
  index history_by_time (at)
) comment 'append-only: rows are never changed or removed';

create table event_publication (
  id                     uuid          not null primary key,
  listener_id            varchar(512)  not null,
  event_type             varchar(512)  not null,
  serialized_event       varchar(4000) not null,
  publication_date       datetime(6)   not null,
  completion_date        datetime(6)   null,
  last_resubmission_date datetime(6)   null,
  completion_attempts    int           not null default 0,
  status                 varchar(20)   null,
  index event_publication_by_completion (completion_date)
);

create table person (
  username  varchar(100) not null primary key,
  name      varchar(200) not null,
  job_title varchar(200) null,
  email     varchar(254) null,
  agency    varchar(60)  null,
  version   bigint       not null,
  index person_of_agency (agency)
);

create table person_role (
  username varchar(100) not null,
  role     varchar(40)  not null,
  primary key (username, role),
  constraint person_role_of_person foreign key (username) references person (username)
);
