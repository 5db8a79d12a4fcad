create table line_of_enquiry (
  id          uuid         not null primary key,
  round       varchar(40)  not null,
  agency      varchar(60)  null comment 'null: asked of every agency of the round',
  title       varchar(200) not null,
  question    longtext     not null,
  source      varchar(300) not null comment 'such as a review or a theme; may be empty',
  prepared_by varchar(100) not null,
  name        varchar(200) not null,
  prepared_at datetime(6)  not null,
  version     bigint       not null,
  index line_of_round (round, agency)
);

create table line_criterion (
  line   uuid        not null,
  number int         not null,
  code   varchar(20) not null,
  primary key (line, number),
  constraint line_criterion_of_line foreign key (line) references line_of_enquiry (id)
);

create table line_at_panel (
  id        uuid         not null primary key,
  line      uuid         not null,
  panel     uuid         not null,
  agency    varchar(60)  not null,
  shared_by varchar(200) null comment 'the name of whoever let the agency read it',
  shared_at datetime(6)  null,
  read_at   datetime(6)  null comment 'when somebody of the agency first read it',
  heard_in  int          null comment 'the number of the sitting that heard it',
  version   bigint       not null,
  constraint line_at_panel_once unique (line, panel),
  constraint line_at_panel_of_line foreign key (line) references line_of_enquiry (id),
  constraint line_at_panel_of_panel foreign key (panel) references scrutiny_panel (id),
  index line_shared_with (agency)
);

alter table scrutiny_panel add column agenda_order varchar(40) not null default 'STANDARDS';
alter table challenge add column line uuid null comment 'the line of enquiry it was raised under';
