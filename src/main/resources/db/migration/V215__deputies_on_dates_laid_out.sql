alter table panel_slot_seat
  add column deputy        varchar(100) null comment 'who comes when the person cannot',
  add column deputy_name   varchar(200) null,
  add column deputy_agency varchar(60)  null comment 'where the deputy came from when the date was laid out';
