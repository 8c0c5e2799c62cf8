-- What caused a change or an event: the request, and the trace it is part of.
alter table trail add column request_id text;
alter table trail add column traceparent text;
comment on column trail.request_id is 'The request that changed it, as logs and the answer name it';
comment on column trail.traceparent is 'The W3C trace context of that request';

alter table outbox add column traceparent text;
comment on column outbox.traceparent is 'The W3C trace context of the request that caused the event';
