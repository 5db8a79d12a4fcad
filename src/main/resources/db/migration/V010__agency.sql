create table agency (
  code       varchar(60)  not null primary key,
  name       varchar(200) not null,
  short_name varchar(60)  not null,
  kind       varchar(40)  not null,
  joined_on  date         not null,
  version    bigint       not null
);
