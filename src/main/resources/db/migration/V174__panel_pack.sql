create table panel_pack (
  id         uuid        not null primary key,
  assessment uuid        not null,
  frozen_at  datetime(6) not null comment 'when scrutiny opened; evidence added later is late',
  constraint panel_pack_once unique (assessment)
);

create table panel_pack_peer (
  pack     uuid        not null,
  number   int         not null,
  code     varchar(20) not null,
  grade    varchar(20) not null comment 'a grade other agencies of the kind had given themselves',
  agencies int         not null comment 'how many of them',
  primary key (pack, number),
  constraint panel_pack_peer_of_pack foreign key (pack) references panel_pack (id)
);

create table panel_pack_promise (
  pack    uuid         not null,
  number  int          not null,
  code    varchar(20)  not null,
  what    longtext     not null comment 'an improvement promised a round ago',
  who     longtext     not null,
  due_on  date         not null,
  outcome varchar(40)  null comment 'what the agency said became of it',
  note    longtext     null,
  primary key (pack, number),
  constraint panel_pack_promise_of_pack foreign key (pack) references panel_pack (id)
);
