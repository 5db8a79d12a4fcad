create table panel_slot (
  id        uuid         not null primary key,
  round     varchar(40)  not null,
  date      date         not null,
  starts_at time         not null comment 'on the clock of the room',
  ends_at   time         not null,
  place     varchar(500) not null comment 'a room or a link',
  status    varchar(40)  not null,
  agency    varchar(60)  null comment 'whose panel took it',
  panel     uuid         null comment 'that took it',
  version   bigint       not null,
  constraint panel_slot_for_panel foreign key (panel) references scrutiny_panel (id),
  index panel_slot_in_round (round, date),
  index panel_slot_on_day (date, status)
);

create table panel_slot_seat (
  slot   uuid         not null,
  person varchar(100) not null,
  name   varchar(200) not null,
  part   varchar(40)  not null,
  agency varchar(60)  null comment 'where the person came from when the date was laid out',
  primary key (slot, person),
  constraint panel_slot_seat_of_slot foreign key (slot) references panel_slot (id)
);

create table panel_day (
  date date not null primary key comment 'held by whoever arranges something on it, so that two cannot clash unseen'
);

create table declared_interest (
  id           uuid         not null primary key,
  person       varchar(100) not null,
  name         varchar(200) not null comment 'of the person, when it was declared',
  agency       varchar(60)  not null,
  words        longtext     not null comment 'what the interest is',
  declared_at  datetime(6)  not null,
  withdrawn_at datetime(6)  null,
  version      bigint       not null,
  index declared_interest_of_person (person, agency),
  index declared_interest_in_agency (agency)
);

create table calendar_feed (
  person      varchar(100) not null primary key,
  secret_hash char(64)     null comment 'SHA-256 of the address’s secret part; null once it is revoked',
  made_at     datetime(6)  not null,
  read_at     datetime(6)  null comment 'when a calendar program last fetched it',
  version     bigint       not null,
  constraint calendar_feed_secret unique (secret_hash)
);
