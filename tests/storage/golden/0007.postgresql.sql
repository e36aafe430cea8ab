SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.addresses (
    address character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    failed_at timestamp with time zone,
    suspended_at timestamp with time zone
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.annoyances (
    address character varying NOT NULL COLLATE pg_catalog."C",
    week character varying NOT NULL COLLATE pg_catalog."C",
    times integer NOT NULL
);
CREATE TABLE public.asides (
    id integer NOT NULL,
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    channel character varying NOT NULL COLLATE pg_catalog."C",
    reason character varying NOT NULL COLLATE pg_catalog."C",
    sealed bytea,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.asides_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.asides_id_seq OWNED BY public.asides.id;
CREATE TABLE public.broadcast_copies (
    id integer NOT NULL,
    broadcast_id integer NOT NULL,
    address character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    outbox_id integer
);
CREATE SEQUENCE public.broadcast_copies_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.broadcast_copies_id_seq OWNED BY public.broadcast_copies.id;
CREATE TABLE public.broadcasts (
    id integer NOT NULL,
    author_id integer NOT NULL,
    room character varying NOT NULL COLLATE pg_catalog."C",
    title character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    scope character varying NOT NULL COLLATE pg_catalog."C",
    stage character varying NOT NULL COLLATE pg_catalog."C",
    asks boolean NOT NULL,
    reminds boolean NOT NULL,
    repeats character varying NOT NULL COLLATE pg_catalog."C",
    code character varying NOT NULL COLLATE pg_catalog."C",
    wrong integer DEFAULT 0 NOT NULL,
    needs_second boolean NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    approver_id integer,
    corrects_id integer,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    send_at timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    chased_at timestamp with time zone
);
CREATE SEQUENCE public.broadcasts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.broadcasts_id_seq OWNED BY public.broadcasts.id;
CREATE TABLE public.codes (
    hash character varying NOT NULL COLLATE pg_catalog."C",
    purpose jsonb NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE TABLE public.corrections (
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    read_as character varying NOT NULL COLLATE pg_catalog."C",
    label character varying NOT NULL COLLATE pg_catalog."C",
    subject character varying COLLATE pg_catalog."C",
    role character varying NOT NULL COLLATE pg_catalog."C",
    level character varying COLLATE pg_catalog."C",
    author_id integer NOT NULL,
    corrected_by integer,
    ticket_id integer,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.facts (
    name character varying NOT NULL COLLATE pg_catalog."C",
    value jsonb NOT NULL
);
CREATE TABLE public.groups (
    address character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    title character varying NOT NULL COLLATE pg_catalog."C",
    purpose character varying NOT NULL COLLATE pg_catalog."C",
    bound_at timestamp with time zone NOT NULL,
    lost_at timestamp with time zone,
    suspended_at timestamp with time zone
);
CREATE TABLE public.heard (
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.households (
    id integer NOT NULL,
    place_id integer NOT NULL,
    room character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.households_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.households_id_seq OWNED BY public.households.id;
CREATE TABLE public.journal (
    id integer NOT NULL,
    verb character varying NOT NULL COLLATE pg_catalog."C",
    ticket_id integer,
    person_id integer,
    at timestamp with time zone NOT NULL,
    detail jsonb NOT NULL
);
CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;
CREATE TABLE public.outbox (
    id integer NOT NULL,
    address character varying NOT NULL COLLATE pg_catalog."C",
    audience character varying NOT NULL COLLATE pg_catalog."C",
    text character varying NOT NULL COLLATE pg_catalog."C",
    mention character varying COLLATE pg_catalog."C",
    picture character varying COLLATE pg_catalog."C",
    ticket_id integer,
    state character varying NOT NULL COLLATE pg_catalog."C",
    put_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    receipt character varying COLLATE pg_catalog."C",
    channel character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    deed character varying DEFAULT 'say'::character varying NOT NULL COLLATE pg_catalog."C",
    refers character varying COLLATE pg_catalog."C",
    urgent boolean DEFAULT false NOT NULL,
    once boolean DEFAULT false NOT NULL,
    purpose character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.people (
    id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    household_id integer,
    away_until timestamp with time zone
);
CREATE SEQUENCE public.people_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.people_id_seq OWNED BY public.people.id;
CREATE TABLE public.places (
    id integer NOT NULL,
    parent_id integer,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    path character varying NOT NULL COLLATE pg_catalog."C",
    ways jsonb NOT NULL
);
CREATE SEQUENCE public.places_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.places_id_seq OWNED BY public.places.id;
CREATE TABLE public.questions (
    id integer NOT NULL,
    person_id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    payload jsonb NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.questions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.questions_id_seq OWNED BY public.questions.id;
CREATE TABLE public.receipts (
    broadcast_id integer NOT NULL,
    household_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    told_by integer
);
CREATE TABLE public.reports (
    id integer NOT NULL,
    ticket_id integer NOT NULL,
    person_id integer NOT NULL,
    household_id integer,
    room character varying NOT NULL COLLATE pg_catalog."C",
    message_id character varying NOT NULL COLLATE pg_catalog."C",
    settled boolean NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.reports_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reports_id_seq OWNED BY public.reports.id;
CREATE TABLE public.roles (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    deputy boolean NOT NULL,
    post character varying NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone
);
CREATE SEQUENCE public.roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.roles_id_seq OWNED BY public.roles.id;
CREATE TABLE public.rounds (
    person_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    step integer NOT NULL
);
CREATE TABLE public.services (
    id integer NOT NULL,
    place_id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    provider character varying NOT NULL COLLATE pg_catalog."C",
    price character varying NOT NULL COLLATE pg_catalog."C",
    about character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.services_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.services_id_seq OWNED BY public.services.id;
CREATE TABLE public.tickets (
    id integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    subject character varying NOT NULL COLLATE pg_catalog."C",
    matter character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    urgent boolean NOT NULL,
    public boolean NOT NULL,
    place_id integer NOT NULL,
    spot character varying NOT NULL COLLATE pg_catalog."C",
    level_id integer NOT NULL,
    reporter_id integer NOT NULL,
    owner_id integer,
    refusals integer NOT NULL,
    merged_into integer,
    price character varying NOT NULL COLLATE pg_catalog."C",
    opened_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    closed_at timestamp with time zone,
    score character varying COLLATE pg_catalog."C",
    parent_id integer
);
CREATE SEQUENCE public.tickets_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;
CREATE TABLE public.timers (
    key character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone NOT NULL,
    payload jsonb NOT NULL
);
CREATE TABLE public.wires (
    account character varying NOT NULL COLLATE pg_catalog."C",
    session character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.asides ALTER COLUMN id SET DEFAULT nextval('public.asides_id_seq'::regclass);
ALTER TABLE ONLY public.broadcast_copies ALTER COLUMN id SET DEFAULT nextval('public.broadcast_copies_id_seq'::regclass);
ALTER TABLE ONLY public.broadcasts ALTER COLUMN id SET DEFAULT nextval('public.broadcasts_id_seq'::regclass);
ALTER TABLE ONLY public.households ALTER COLUMN id SET DEFAULT nextval('public.households_id_seq'::regclass);
ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);
ALTER TABLE ONLY public.places ALTER COLUMN id SET DEFAULT nextval('public.places_id_seq'::regclass);
ALTER TABLE ONLY public.questions ALTER COLUMN id SET DEFAULT nextval('public.questions_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.roles ALTER COLUMN id SET DEFAULT nextval('public.roles_id_seq'::regclass);
ALTER TABLE ONLY public.services ALTER COLUMN id SET DEFAULT nextval('public.services_id_seq'::regclass);
ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);
INSERT INTO public.addresses VALUES
	('playground:p-lan', 1, NULL, NULL),
	('playground:p-wei', 2, NULL, NULL),
	('playground:p-xu', 3, NULL, NULL),
	('playground:p-lin', 4, NULL, NULL),
	('playground:p-ding', 5, NULL, NULL),
	('playground:p-hong', 6, NULL, NULL),
	('playground:p-guo', 7, NULL, NULL),
	('playground:p-shen', 8, NULL, NULL),
	('playground:p-bai', 9, NULL, NULL),
	('playground:p-ye', 10, NULL, NULL),
	('playground:p-he', 11, NULL, NULL),
	('playground:p-su', 12, NULL, NULL),
	('playground:p-wu', 13, NULL, NULL),
	('playground:p-zeng', 14, NULL, NULL),
	('playground:p-jiang', 15, NULL, NULL),
	('playground:p-lu', 16, NULL, NULL),
	('playground:p-fang', 17, NULL, NULL),
	('playground:p-zhou', 18, NULL, NULL),
	('playground:p-zhuang', 19, NULL, NULL),
	('playground:p-wen', 20, NULL, NULL),
	('playground:p-wang', 21, NULL, NULL),
	('playground:p-chen', 22, NULL, NULL),
	('playground:p-gao', 23, NULL, NULL),
	('playground:p-admin', 24, NULL, NULL),
	('playground:p-duty', 25, NULL, NULL);
INSERT INTO public.alembic_version VALUES
	('0007');
INSERT INTO public.broadcast_copies VALUES
	(1, 1, 'playground:g-1', 4, 'notice', NULL),
	(2, 1, 'playground:g-2', 5, 'notice', NULL),
	(3, 1, 'playground:g-3', 6, 'notice', NULL),
	(4, 1, 'playground:g-3-1', 13, 'notice', NULL),
	(5, 1, 'playground:g-3-2', 14, 'notice', NULL),
	(6, 1, 'playground:g-4', 7, 'notice', NULL),
	(7, 1, 'playground:g-5', 8, 'notice', NULL),
	(8, 1, 'playground:g-estate', 3, 'notice', NULL);
INSERT INTO public.broadcasts VALUES
	(1, 24, 'playground:p-admin', '停水', '观远里 11月28日（周六）9:00停水。', '8 个群（观远里，1–5栋）', 'draft', false, true, '', '83dfbb2c6510a22fcbe7d383ad279cdb0a0a8318772f86eb972f0f0ef9e7648d', 0, true, false, NULL, NULL, '2026-11-28 01:00:00+00', NULL, NULL, '2026-11-26 19:08:52.70698+00', NULL, NULL);
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:08:48.101731+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:2fd01a5c96314e7bb1d0a645ecc2e292', '2026-11-26 18:08:49.966606+00'),
	('playground:79153fe0cae442859a00a02359dbed75', '2026-11-26 18:08:50.273349+00'),
	('playground:62351a338f414e628e72895980c63286', '2026-11-26 18:08:50.398987+00'),
	('playground:a3ce990c5fae44cfbae0f8553e250292', '2026-11-26 18:08:50.778386+00'),
	('playground:9b47d91ffddf4eac9e094137a22144d9', '2026-11-26 18:08:50.964258+00'),
	('playground:c0445d35a4724aefb60b0582b31135c7', '2026-11-26 18:08:51.066336+00'),
	('playground:4752efbdca624359bc0917fdf46d7eb2', '2026-11-26 18:08:51.282775+00'),
	('playground:9bb4a17de84d41e9ac4da2eff9b809aa', '2026-11-26 19:08:51.840482+00'),
	('playground:fd43f024dc00414ba2cfafed3f41365f', '2026-11-26 19:08:52.130305+00'),
	('playground:714c615312694c9d818d169b42e8d1d4', '2026-11-26 19:08:52.334548+00'),
	('playground:5f6dda3ca68e4d399308a9b6159ec7a2', '2026-11-26 19:08:52.468613+00'),
	('playground:df04970833f94fcd866f1b6b529c635d', '2026-11-26 19:08:52.568747+00'),
	('playground:638099ca8bd442b2b9138fb19bdfb8b5', '2026-11-26 19:08:52.70698+00');
INSERT INTO public.households VALUES
	(1, 14, '502'),
	(2, 14, '301'),
	(3, 14, '602'),
	(4, 13, '201'),
	(5, 13, '403'),
	(6, 15, '102'),
	(7, 8, '703'),
	(8, 9, '401'),
	(9, 14, '402'),
	(10, 14, '101'),
	(11, 13, '502'),
	(12, 15, '301'),
	(13, 10, '201'),
	(14, 11, '302'),
	(15, 7, '501'),
	(16, 8, '201'),
	(17, 9, '602'),
	(18, 8, '402'),
	(19, 12, '503'),
	(20, 7, '302');
INSERT INTO public.journal VALUES
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:08:48.101731+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:08:49.966606+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:08:49.966606+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:08:50.273349+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:08:50.398987+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:08:50.398987+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:08:50.778386+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:08:50.964258+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:08:51.066336+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:08:51.066336+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:08:51.495099+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:08:51.840482+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:08:51.840482+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:08:52.130305+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:08:52.334548+00', '{"judged": true}'),
	(16, 'command.refused', NULL, 24, '2026-11-26 19:08:52.468613+00', '{}'),
	(17, 'broadcast.drafted', NULL, 24, '2026-11-26 19:08:52.70698+00', '{"broadcast": 1}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-26 22:08:53.734879+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(19, 'ticket.assigned', 2, NULL, '2026-11-28 00:08:54.630565+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:08:49.966606+00', '2026-11-26 18:08:49.966606+00', 0, '05e4649454bc42a8a8984feee178e5d1', 'playground', 'say', NULL, false, false, 'status', NULL),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:08:50.398987+00', '2026-11-26 18:08:50.398987+00', 0, '2b67e2b5ca3a4081864d1dd784a4defa', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:50.398987+00', '2026-11-26 18:08:50.398987+00', 0, '0b8869aa506a4f50a0a6da2adcdd8c18', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:50.398987+00', '2026-11-26 18:08:50.398987+00', 0, 'ed3b8a115d52437ea0162be829046da2', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:50.398987+00', '2026-11-26 18:08:50.398987+00', 0, '4e1a1a957ba54d64a40bb70997f24e61', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:50.398987+00', '2026-11-26 18:08:50.398987+00', 0, 'b736aee638514646aece5e3670bd9b5d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:50.778386+00', '2026-11-26 18:08:50.778386+00', 0, '9ff7f9bc7ebb4d62906b1d536711291e', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:50.964258+00', '2026-11-26 18:08:50.964258+00', 0, '4b3ef5a7adb547c5a1955b2b51876c2a', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:51.066336+00', '2026-11-26 18:08:51.066336+00', 0, '9eaa8a3b7a3947ff99f80abd651e49a2', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:51.282775+00', '2026-11-26 18:08:51.282775+00', 0, '2aefbd98a78c46e3a82d501a7e1509dc', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '2b16a1c04b11415bba9f6c6aeb098ee1', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '40c127b02dcc4add9937526806be1df8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '34cefaecb2d44e45bcb4d5f8a8f9ea12', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'b9ceab5bf06e42cfbb7010f6ee21290d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'ce045d4ccfc7496e8c7d63dd2a039f05', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'a781c31d2b684de3a9edb964af417e62', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'b33af51416bf4f11a770b3edbcaf8409', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '3f18545091414f1c95279849484977cd', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '345e545d24034ce5a3d1ab7482f71e18', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'ede522ce19ce48c3a07b95f7bb9125ad', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, '11a64462021d4886a4170ec35c7a81b6', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'dbf7bf5e745d4276819efe95ef4a089d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:51.495099+00', '2026-11-26 19:08:51.495099+00', 0, 'f57f9d1e75974ce0881ffb4b937324ae', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:08:51.840482+00', '2026-11-26 19:08:51.840482+00', 0, '1b7773be6ce741339d4d624bb3e22bc6', 'playground', 'say', NULL, false, false, 'status', NULL),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:08:51.840482+00', '2026-11-26 19:08:51.840482+00', 0, '900d8cf7af574bd4a4de26c145cb1d03', 'playground', 'say', NULL, false, false, 'status', NULL),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:08:52.130305+00', '2026-11-26 19:08:52.130305+00', 0, '88419966ac354452a9f1e3819e3e87b3', 'playground', 'say', NULL, false, false, 'status', NULL),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.130305+00', '2026-11-26 19:08:52.130305+00', 0, '67c74ab8d71a4e7c92078c9e2c30ad6d', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.334548+00', '2026-11-26 19:08:52.334548+00', 0, 'a29422f135a943b886916bc7189f2c89', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.468613+00', '2026-11-26 19:08:52.468613+00', 0, '5c5e0c015f174192892642b6768d5885', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.568747+00', '2026-11-26 19:08:52.568747+00', 0, '92c0cac247b849f8a350bc6902e5d718', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(32, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.70698+00', '2026-11-26 19:08:52.70698+00', 0, '92ba8f88f5394c058fe88805bb21374f', 'playground', 'say', NULL, false, false, 'answer', NULL),
	(31, 'playground:p-fang', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:52.70698+00', '2026-11-26 19:08:52.70698+00', 0, '3bd5328dc65048a6bd847e1541b3b446', 'playground', 'say', NULL, false, false, 'status', NULL),
	(37, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '227e2d765c534bd598bfbfab9ffef0ac', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(35, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '2b6b7fd8129c462982623a44b72bcf9d', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(36, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, 'dc30cec1bc9d4ff08e38a31ad3c24720', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(33, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '6736a6a288ef45bfb0b13cd9cd15e09c', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(34, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '6421c19812bf4e2a9b2217fbf252c5ab', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(38, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '818bc2b1423e41c682909faf4aae7db5', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(39, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '47a175f35c574e4589923ea6ca03e24b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(44, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '4b231df8255f42199006d00b586acfed', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(42, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '749ab5e7ba2b4f3cbd15f66a7ab54424', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(45, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, 'bfebef6fe7bd493f8e65703556b2e59e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(43, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '929cab9a87774fe09ef0c63bae09e2c4', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(41, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '2d33ed37ad8942298f6fa5c804dc9705', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(40, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:53.734879+00', '2026-11-26 22:08:53.734879+00', 0, '07b68071253e41ec9546facb2a8ca8b7', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(57, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, 'b0e65eac74464974a38542a189ddc3e0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(55, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '453452f152eb484bbe898ac3714db2ed', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(58, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, 'f8edd6424e97422fb03a8e605a81bed8', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(50, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, 'bdde9d82b46149f7b64f881c988cb9a0', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(56, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '44b2d363c18d40f8a7052609d58045be', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(48, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, 'feea25e2ffe14d49a6fcf5a0d3b4f37f', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(49, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '7234ed22e89340c28f62a2a53cc497df', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(46, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '23a04bc7e7de4b0c9c7cf18f55be970b', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(54, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, 'b5eb75d4f445482b9a1cac545ca39f7a', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(53, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '1724b160b02040539b40c362e6897a8e', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(47, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '051b6e499ad2484094aade6deb47e699', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(51, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '8ca94e6d5d984eaaabe7ca7ab2434230', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(52, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:54.630565+00', '2026-11-28 00:08:54.630565+00', 0, '9ed5a0a0ceea47ddabd2b661721e4100', 'playground', 'say', NULL, true, false, 'emergency', NULL),
	(60, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:08:55.114963+00', '2026-11-28 00:08:55.114963+00', 0, '4aaaa6073fb64145a2d21b440c497d39', 'playground', 'say', NULL, false, false, 'status', NULL),
	(59, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:08:54.99153+00', '2026-11-28 00:08:54.99153+00', 0, 'dc91d26ccc4b4b80ac45247035360bc3', 'playground', 'say', NULL, false, false, 'status', NULL);
INSERT INTO public.people VALUES
	(1, '蓝秋月', 1, NULL),
	(2, '郑阿伟', 2, NULL),
	(3, '许佳宁', 3, NULL),
	(4, '林素珍', 4, NULL),
	(5, '丁一帆', 5, NULL),
	(6, '洪小满', 6, NULL),
	(7, '郭有福', 7, NULL),
	(8, '沈知夏', 8, NULL),
	(9, '白玉兰', 9, NULL),
	(10, '叶青松', 10, NULL),
	(11, '何建平', 11, NULL),
	(12, '苏凤英', 12, NULL),
	(13, '吴德海', 13, NULL),
	(14, '曾美华', 14, NULL),
	(15, '江明远', 15, NULL),
	(16, '卢秀梅', 16, NULL),
	(17, '方致和', 17, NULL),
	(18, '周文彬', 18, NULL),
	(19, '庄雨晴', 19, NULL),
	(20, '温如玉', 20, NULL),
	(21, '王师傅', NULL, NULL),
	(22, '陈师傅', NULL, NULL),
	(23, '高敏', NULL, NULL),
	(24, '小郑', NULL, NULL),
	(25, '魏晨', NULL, NULL);
INSERT INTO public.places VALUES
	(1, NULL, 'street', '湖滨街道', '/1/', '{}'),
	(2, 1, 'community', '莲花北社区', '/1/2/', '{}'),
	(3, 2, 'estate', '观远里', '/1/2/3/', '{}'),
	(4, 3, 'building', '1栋', '/1/2/3/4/', '{}'),
	(5, 3, 'building', '2栋', '/1/2/3/5/', '{}'),
	(6, 3, 'building', '3栋', '/1/2/3/6/', '{}'),
	(9, 4, 'unit', '1单元', '/1/2/3/4/9/', '{"households": 12}'),
	(10, 4, 'unit', '2单元', '/1/2/3/4/10/', '{"households": 12}'),
	(11, 5, 'unit', '1单元', '/1/2/3/5/11/', '{"households": 14}'),
	(12, 5, 'unit', '2单元', '/1/2/3/5/12/', '{"households": 14}'),
	(13, 6, 'unit', '1单元', '/1/2/3/6/13/', '{"households": 14}'),
	(14, 6, 'unit', '2单元', '/1/2/3/6/14/', '{"households": 14}'),
	(15, 6, 'unit', '3单元', '/1/2/3/6/15/', '{"households": 12}'),
	(7, 3, 'building', '4栋', '/1/2/3/7/', '{"households": 24}'),
	(8, 3, 'building', '5栋', '/1/2/3/8/', '{"households": 28}');
INSERT INTO public.reports VALUES
	(3, 2, 7, 7, 'playground:g-estate', 'playground:62351a338f414e628e72895980c63286', false, '2026-11-26 18:08:50.398987+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:c0445d35a4724aefb60b0582b31135c7', false, '2026-11-26 18:08:51.066336+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:9bb4a17de84d41e9ac4da2eff9b809aa', false, '2026-11-26 19:08:51.840482+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:2fd01a5c96314e7bb1d0a645ecc2e292', true, '2026-11-26 18:08:49.966606+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:79153fe0cae442859a00a02359dbed75', true, '2026-11-26 18:08:50.273349+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:08:48.101731+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:08:48.101731+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:08:48.101731+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:08:48.101731+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:08:48.101731+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:08:54.99153+00', 0),
	(9, '2026-11-28 00:08:55.114963+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:08:49.966606+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:08:52.130305+00', '2026-11-26 19:08:52.334548+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:08:50.398987+00', NULL, '2026-11-26 18:13:50.398987+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:08:51.840482+00', '2026-11-28 00:08:54.99153+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:08:51.066336+00', '2026-11-28 00:08:55.114963+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:11:54.630565+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:08:54.99153+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:08:55.114963+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcast_copies_id_seq', 8, true);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, true);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 19, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 60, true);
SELECT pg_catalog.setval('public.people_id_seq', 25, true);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.questions_id_seq', 2, true);
SELECT pg_catalog.setval('public.reports_id_seq', 5, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.tickets_id_seq', 4, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (address);
ALTER TABLE ONLY public.annoyances
    ADD CONSTRAINT pk_annoyances PRIMARY KEY (address, week);
ALTER TABLE ONLY public.asides
    ADD CONSTRAINT pk_asides PRIMARY KEY (id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT pk_broadcast_copies PRIMARY KEY (id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT pk_broadcasts PRIMARY KEY (id);
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (hash);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT pk_corrections PRIMARY KEY (message_id);
ALTER TABLE ONLY public.facts
    ADD CONSTRAINT pk_facts PRIMARY KEY (name);
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT pk_groups PRIMARY KEY (address);
ALTER TABLE ONLY public.heard
    ADD CONSTRAINT pk_heard PRIMARY KEY (message_id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT pk_households PRIMARY KEY (id);
ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT pk_people PRIMARY KEY (id);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT pk_places PRIMARY KEY (id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT pk_receipts PRIMARY KEY (broadcast_id, household_id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT pk_roles PRIMARY KEY (id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (person_id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT pk_services PRIMARY KEY (id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT pk_tickets PRIMARY KEY (id);
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT pk_timers PRIMARY KEY (key);
ALTER TABLE ONLY public.wires
    ADD CONSTRAINT pk_wires PRIMARY KEY (account);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name);
CREATE INDEX ix_addresses_person_id ON public.addresses USING btree (person_id);
CREATE INDEX ix_asides_at ON public.asides USING btree (at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON public.broadcast_copies USING btree (broadcast_id);
CREATE INDEX ix_broadcasts_author_id ON public.broadcasts USING btree (author_id);
CREATE INDEX ix_broadcasts_stage ON public.broadcasts USING btree (stage, made_at);
CREATE INDEX ix_corrections_at ON public.corrections USING btree (at);
CREATE INDEX ix_corrections_author_id ON public.corrections USING btree (author_id);
CREATE INDEX ix_corrections_corrected_by ON public.corrections USING btree (corrected_by);
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_unasked ON public.outbox USING btree (address, put_at) WHERE ((purpose)::text = 'unasked'::text);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (channel, next_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_people_household_id ON public.people USING btree (household_id);
CREATE INDEX ix_people_name ON public.people USING btree (name);
CREATE INDEX ix_places_path ON public.places USING btree (path);
CREATE INDEX ix_questions_person_id ON public.questions USING btree (person_id);
CREATE INDEX ix_questions_until ON public.questions USING btree (until);
CREATE INDEX ix_reports_message ON public.reports USING btree (message_id);
CREATE INDEX ix_reports_person_id ON public.reports USING btree (person_id);
CREATE INDEX ix_reports_room_at ON public.reports USING btree (room, at);
CREATE INDEX ix_reports_ticket_id ON public.reports USING btree (ticket_id);
CREATE INDEX ix_roles_person_id ON public.roles USING btree (person_id);
CREATE INDEX ix_roles_place_id ON public.roles USING btree (place_id);
CREATE INDEX ix_tickets_open_by_owner ON public.tickets USING btree (owner_id, told_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_open_by_place ON public.tickets USING btree (place_id, due_at) WHERE ((state)::text = ANY ((ARRAY['待接单'::character varying, '已接单'::character varying, '部分解决'::character varying])::text[]));
CREATE INDEX ix_tickets_parent_id ON public.tickets USING btree (parent_id);
CREATE INDEX ix_tickets_place_opened ON public.tickets USING btree (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON public.tickets USING btree (reporter_id);
CREATE INDEX ix_timers_due ON public.timers USING btree (due_at, key);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_broadcast_id FOREIGN KEY (broadcast_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_outbox_id FOREIGN KEY (outbox_id) REFERENCES public.outbox(id);
ALTER TABLE ONLY public.broadcast_copies
    ADD CONSTRAINT fk_broadcast_copies_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_approver_id FOREIGN KEY (approver_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_author_id FOREIGN KEY (author_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_corrects_id FOREIGN KEY (corrects_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_author_id FOREIGN KEY (author_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT fk_corrections_corrected_by FOREIGN KEY (corrected_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.groups
    ADD CONSTRAINT fk_groups_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.households
    ADD CONSTRAINT fk_households_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT fk_people_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT fk_places_parent_id FOREIGN KEY (parent_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.questions
    ADD CONSTRAINT fk_questions_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_broadcast_id FOREIGN KEY (broadcast_id) REFERENCES public.broadcasts(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_told_by FOREIGN KEY (told_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_household_id FOREIGN KEY (household_id) REFERENCES public.households(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_ticket_id FOREIGN KEY (ticket_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.roles
    ADD CONSTRAINT fk_roles_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT fk_rounds_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT fk_services_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_level_id FOREIGN KEY (level_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_merged_into FOREIGN KEY (merged_into) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_owner_id FOREIGN KEY (owner_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_parent_id FOREIGN KEY (parent_id) REFERENCES public.tickets(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_reporter_id FOREIGN KEY (reporter_id) REFERENCES public.people(id);
