alter table challenge
  add column asked_person varchar(100) null comment 'somebody of the agency with an account',
  add column asked_name   varchar(200) not null default '' comment 'their name, or a role; empty for the agency’s lead';

create table challenge_step (
  challenge uuid         not null,
  number    int          not null,
  status    varchar(40)  not null comment 'what it became',
  taken_by  varchar(100) not null,
  name      varchar(200) not null,
  taken_at  datetime(6)  not null,
  why       longtext     not null,
  primary key (challenge, number),
  constraint challenge_step_of_challenge foreign key (challenge) references challenge (id)
);

create table challenge_evidence (
  challenge uuid         not null,
  number    int          not null,
  document  uuid         not null comment 'this very version of it',
  title     longtext     not null comment 'as it stood when it was chosen',
  sha256    varchar(64)  not null,
  added_by  varchar(100) not null,
  added_at  datetime(6)  not null,
  primary key (challenge, number),
  constraint challenge_evidence_of_challenge foreign key (challenge) references challenge (id),
  constraint challenge_evidence_of_kept_document foreign key (document) references document (id)
);
