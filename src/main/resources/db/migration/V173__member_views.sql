create table member_view (
  id         uuid         not null primary key,
  panel      uuid         not null,
  assessment uuid         not null,
  code       varchar(20)  not null,
  member     varchar(100) not null,
  grade      varchar(20)  not null comment 'what this member would give; the chair decides',
  reason     longtext     not null,
  said_at    datetime(6)  not null,
  version    bigint       not null,
  constraint member_view_once unique (panel, code, member),
  constraint member_view_of_panel foreign key (panel) references scrutiny_panel (id),
  index member_view_of_assessment (assessment)
);
