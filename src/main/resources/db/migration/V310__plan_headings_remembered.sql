-- What people have said that a heading of plans means, by the heading as it compares with others.
create table plan_heading (
  heading varchar(200) not null primary key,
  means varchar(20),
  version bigint not null
);
