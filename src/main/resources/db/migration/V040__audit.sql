create table audit_round (
  code         varchar(40)  not null primary key,
  title        varchar(200) not null,
  standard_set uuid         not null,
  opens_on     date         not null,
  due_on       date         not null,
  declaration  longtext     not null comment 'what the sign-off officer declares',
  previous     varchar(40)  null,
  status       varchar(40)  not null,
  version      bigint       not null
);

create table self_assessment (
  id          uuid        not null primary key,
  round       varchar(40) not null,
  agency      varchar(60) not null,
  status      varchar(40) not null,
  extended_to date        null comment 'a later due date for this agency alone',
  version     bigint      not null,
  constraint self_assessment_once unique (round, agency),
  constraint self_assessment_of_round foreign key (round) references audit_round (code),
  index self_assessment_of_agency (agency)
);

create table assessment_step (
  id         uuid         not null primary key,
  assessment uuid         not null,
  sequence   int          not null,
  from_status varchar(40) not null,
  to_status  varchar(40)  not null,
  reason     longtext     not null,
  who        varchar(100) not null,
  at         datetime(6)  not null,
  constraint assessment_step_of_assessment foreign key (assessment) references self_assessment (id)
);

create table submission (
  id            uuid         not null primary key,
  assessment    uuid         not null,
  number        int          not null,
  declared_name varchar(200) not null,
  declared_post varchar(200) not null,
  statement     longtext     not null,
  manifest      longtext     not null comment 'every answer and the hash of every document, as JSON',
  sha256        varchar(64)  not null comment 'of the manifest',
  submitted_by  varchar(100) not null,
  submitted_at  datetime(6)  not null,
  constraint submission_number unique (assessment, number),
  constraint submission_of_assessment foreign key (assessment) references self_assessment (id)
);

create table answer (
  id                    uuid         not null primary key,
  assessment            uuid         not null,
  criterion             uuid         not null,
  code                  varchar(20)  not null,
  grade                 varchar(20)  null,
  not_applicable_reason longtext     not null,
  narrative             longtext     not null,
  impact                longtext     not null,
  ready                 boolean      not null,
  not_reviewed          boolean      not null,
  unlocked              boolean      not null,
  edited_by             varchar(100) null,
  edited_at             datetime(6)  null,
  version               bigint       not null,
  constraint answer_once unique (assessment, code),
  constraint answer_of_assessment foreign key (assessment) references self_assessment (id)
);

create table answer_evidence (
  id       uuid         not null primary key,
  answer   uuid         not null,
  document uuid         not null,
  shows    longtext     not null,
  added_by varchar(100) not null,
  added_at datetime(6)  not null,
  constraint answer_evidence_once unique (answer, document),
  constraint answer_evidence_of_answer foreign key (answer) references answer (id),
  index answer_evidence_of_document (document)
);

create table improvement_action (
  id     uuid         not null primary key,
  answer uuid         not null,
  what   longtext     not null,
  who    varchar(200) not null,
  due_on date         not null,
  constraint improvement_action_of_answer foreign key (answer) references answer (id)
);
