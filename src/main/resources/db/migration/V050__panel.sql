create table scrutiny_panel (
  id           uuid         not null primary key,
  assessment   uuid         not null,
  number       int          not null comment 'of this assessment; a cancelled panel stays',
  round        varchar(40)  not null,
  agency       varchar(60)  not null,
  status       varchar(40)  not null,
  concluded_by varchar(100) null,
  concluded_at datetime(6)  null,
  version      bigint       not null,
  constraint scrutiny_panel_number unique (assessment, number),
  index scrutiny_panel_in_round (round),
  index scrutiny_panel_of_agency (agency)
);

create table panel_seat (
  id     uuid         not null primary key,
  panel  uuid         not null,
  person varchar(100) not null,
  name   varchar(200) not null,
  part   varchar(40)  not null,
  agency varchar(60)  null comment 'where the person came from when the panel was booked',
  constraint panel_seat_once unique (panel, person),
  constraint panel_seat_of_panel foreign key (panel) references scrutiny_panel (id),
  index panel_seat_of_person (person)
);

create table panel_sitting (
  id        uuid         not null primary key,
  panel     uuid         not null,
  number    int          not null,
  date      date         not null,
  starts_at time         not null comment 'on the clock of the room',
  ends_at   time         not null,
  place     varchar(500) not null comment 'a room or a link',
  status    varchar(40)  not null,
  remark    longtext     not null comment 'why it was called off, or what is left for the next',
  constraint panel_sitting_number unique (panel, number),
  constraint panel_sitting_of_panel foreign key (panel) references scrutiny_panel (id)
);

create table panel_attendance (
  id       uuid         not null primary key,
  sitting  uuid         not null,
  member   varchar(100) not null,
  presence varchar(40)  not null,
  deputy   varchar(100) null comment 'who came in the member’s place',
  constraint panel_attendance_once unique (sitting, member),
  constraint panel_attendance_of_sitting foreign key (sitting) references panel_sitting (id),
  index panel_attendance_of_deputy (deputy)
);

create table minute_item (
  id        uuid         not null primary key,
  sitting   uuid         not null,
  item      varchar(40)  not null comment 'opening, or the code of a criterion',
  text      longtext     not null,
  edited_by varchar(100) null,
  edited_at datetime(6)  null,
  version   bigint       not null,
  constraint minute_item_once unique (sitting, item),
  constraint minute_item_of_sitting foreign key (sitting) references panel_sitting (id)
);

create table panel_note (
  id        uuid         not null primary key,
  panel     uuid         not null,
  item      varchar(40)  not null,
  text      longtext     not null comment 'for the panel alone: never shown to the agency',
  edited_by varchar(100) null,
  edited_at datetime(6)  null,
  version   bigint       not null,
  constraint panel_note_once unique (panel, item),
  constraint panel_note_of_panel foreign key (panel) references scrutiny_panel (id)
);

create table challenge (
  id          uuid         not null primary key,
  panel       uuid         not null,
  round       varchar(40)  not null,
  assessment  uuid         not null,
  agency      varchar(60)  not null,
  criterion   uuid         not null,
  code        varchar(20)  not null,
  text        longtext     not null,
  raised_by   varchar(100) not null,
  raised_at   datetime(6)  not null,
  answer_due  date         not null,
  status      varchar(40)  not null,
  answer      longtext     not null comment 'only the agency reads it until answered_at',
  answered_by varchar(100) null,
  answered_at datetime(6)  null,
  owner       varchar(200) null comment 'who sees to it once it is escalated',
  outcome     longtext     null,
  version     bigint       not null,
  constraint challenge_of_panel foreign key (panel) references scrutiny_panel (id),
  index challenge_in_round (round, status),
  index challenge_of_assessment (assessment, code),
  index challenge_of_agency (agency)
);

create table moderation (
  id         uuid         not null primary key,
  assessment uuid         not null,
  code       varchar(20)  not null,
  edition    int          not null comment 'a correction is a further edition',
  panel      uuid         not null,
  round      varchar(40)  not null,
  agency     varchar(60)  not null,
  criterion  uuid         not null,
  self_grade varchar(20)  not null comment 'as the agency handed it in',
  grade      varchar(20)  not null,
  reason     longtext     not null,
  status     varchar(40)  not null,
  decided_by varchar(100) not null,
  decided_at datetime(6)  not null,
  version    bigint       not null,
  constraint moderation_edition unique (assessment, code, edition),
  constraint moderation_of_panel foreign key (panel) references scrutiny_panel (id),
  index moderation_in_round (round, status),
  index moderation_of_agency (agency, round)
);
