alter table scrutiny_panel
  add column arrangement int not null default 0
    comment 'counts every arranging, changing and calling off of a date; calendars tell newer from older by it';

alter table panel_seat
  add column deputy        varchar(100) null comment 'who comes when the person cannot',
  add column deputy_name   varchar(200) null,
  add column deputy_agency varchar(60)  null comment 'where the deputy came from when the panel was booked',
  add index panel_seat_of_deputy (deputy);

alter table letter
  add column calendar        longtext    null comment 'an iCalendar object that goes with the letter',
  add column calendar_method varchar(20) null comment 'what a calendar is to do with it: REQUEST or CANCEL';
