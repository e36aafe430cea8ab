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
    purpose character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
	('0006');
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:07:59.427573+00', NULL, NULL);
INSERT INTO public.heard VALUES
	('playground:1a3bfe93915d4c088db70342fd814f25', '2026-11-26 18:08:01.454434+00'),
	('playground:4736059286cc4e9385018252d2c9deec', '2026-11-26 18:08:02.387639+00'),
	('playground:c41110dbb24648b89f6cbdf18e1a79f3', '2026-11-26 18:08:02.559704+00'),
	('playground:6271d0855607429cb9301aa4aec4e6db', '2026-11-26 18:08:03.137633+00'),
	('playground:7e816b8ca22c443299e1c1c13d4d7c94', '2026-11-26 18:08:03.398464+00'),
	('playground:5f4cc9a667594852909abe7d2dd70750', '2026-11-26 18:08:03.608116+00'),
	('playground:8276c25582fe4c60b678cdd86b60e52d', '2026-11-26 18:08:04.058358+00'),
	('playground:bc34bc5513004a648ba31ac20935a2a9', '2026-11-26 19:08:05.066628+00'),
	('playground:4b4ab412d6804afe8fb224f384d5c3ec', '2026-11-26 19:08:05.566501+00'),
	('playground:b167761558c64ee7b13599774ea592f5', '2026-11-26 19:08:05.87428+00'),
	('playground:6776b1e58525475f9a1e3f6012cabe20', '2026-11-26 19:08:06.125118+00'),
	('playground:cf31840be0984365a889fc918fb18e6c', '2026-11-26 19:08:06.295442+00'),
	('playground:905b3b433409448380284cfde4c1a0f1', '2026-11-26 19:08:06.443135+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:07:59.427573+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:08:01.454434+00', '{"sure": 0.97, "asked": false, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:08:01.454434+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:08:02.387639+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:08:02.559704+00', '{"sure": 0.89, "asked": false, "because": ["电梯", "困人", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:08:02.559704+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:08:03.137633+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:08:03.398464+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:08:03.608116+00', '{"sure": 0.56, "asked": false, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:08:03.608116+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:08:04.456404+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:08:05.066628+00', '{"sure": 1.0, "asked": false, "because": ["有完没完", "楼上", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:08:05.066628+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:08:05.566501+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:08:05.87428+00', '{"judged": true}'),
	(16, 'command.refused', NULL, 24, '2026-11-26 19:08:06.125118+00', '{}'),
	(17, 'ticket.assigned', 2, NULL, '2026-11-26 22:08:06.778632+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-28 00:08:07.597952+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:08:01.454434+00', '2026-11-26 18:08:01.454434+00', 0, '2f0afc21c10445c9842e7aa31da1626a', 'playground', 'say', NULL, false, false, 'status'),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:08:02.559704+00', '2026-11-26 18:08:02.559704+00', 0, '6e4b0b3aac3c4ced80b8fbfc350f29a3', 'playground', 'say', NULL, true, false, 'emergency'),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:02.559704+00', '2026-11-26 18:08:02.559704+00', 0, '06263d6f470946e1a463d3a7c065c728', 'playground', 'say', NULL, true, false, 'emergency'),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:02.559704+00', '2026-11-26 18:08:02.559704+00', 0, 'ba6af24629f74aaf917d0afcea18f33e', 'playground', 'say', NULL, true, false, 'emergency'),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:02.559704+00', '2026-11-26 18:08:02.559704+00', 0, '41f5ab1148ca4f62a442d31d65b94e7a', 'playground', 'say', NULL, true, false, 'emergency'),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:08:02.559704+00', '2026-11-26 18:08:02.559704+00', 0, 'a9d78b2d83b947b5aa0132ce5a77c684', 'playground', 'say', NULL, true, false, 'emergency'),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:03.137633+00', '2026-11-26 18:08:03.137633+00', 0, '6fabdbb5ad26490997465b13d3a214a6', 'playground', 'say', NULL, false, false, 'answer'),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:03.398464+00', '2026-11-26 18:08:03.398464+00', 0, '6be32881a5f340169388471b1bbbb606', 'playground', 'say', NULL, false, false, 'answer'),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:03.608116+00', '2026-11-26 18:08:03.608116+00', 0, 'ae7be282f18b4173a665e5470b7871d1', 'playground', 'say', NULL, false, false, 'answer'),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:08:04.058358+00', '2026-11-26 18:08:04.058358+00', 0, 'ff550387c1d84b6d8862a05a222238c1', 'playground', 'say', NULL, false, false, 'answer'),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '908b3e2257ac4452a509016bfb2090e5', 'playground', 'say', NULL, true, false, 'emergency'),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'ca125748054e4c0391866ea8f775bdbb', 'playground', 'say', NULL, true, false, 'emergency'),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'b60b82249d0142f19ed159399e71991f', 'playground', 'say', NULL, true, false, 'emergency'),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'ec124a6b8d0447f3b75076f0dbf471a5', 'playground', 'say', NULL, true, false, 'emergency'),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '7e383f98392f48e38017bdbb51f1b5c2', 'playground', 'say', NULL, true, false, 'emergency'),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '361801280de04994ab43a9872aef89e0', 'playground', 'say', NULL, true, false, 'emergency'),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '13d01a00edcf4013be9f816603c1713d', 'playground', 'say', NULL, true, false, 'emergency'),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'd50a25b3767641dfb145ccc2e7847fc8', 'playground', 'say', NULL, true, false, 'emergency'),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '7a21b01e51f94ddb9466055e36eca067', 'playground', 'say', NULL, true, false, 'emergency'),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '809dc5583ff34d11bbce619cc03079b9', 'playground', 'say', NULL, true, false, 'emergency'),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'a4f897f9fc254e9b98d38d67150a2e82', 'playground', 'say', NULL, true, false, 'emergency'),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, 'a307c067bbd94768898ed1f4639ce877', 'playground', 'say', NULL, true, false, 'emergency'),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:08:04.456404+00', '2026-11-26 19:08:04.456404+00', 0, '485a6b1841324d0295c254a0b3b1d74a', 'playground', 'say', NULL, true, false, 'emergency'),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:08:05.066628+00', '2026-11-26 19:08:05.066628+00', 0, 'a92637339db345a2a2d0799fca951526', 'playground', 'say', NULL, false, false, 'status'),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:08:05.066628+00', '2026-11-26 19:08:05.066628+00', 0, '6e5a2644b3494b3fa8b6bf59995952c8', 'playground', 'say', NULL, false, false, 'status'),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:08:05.566501+00', '2026-11-26 19:08:05.566501+00', 0, 'a56f9bd072f64892aa9a785082a2b292', 'playground', 'say', NULL, false, false, 'status'),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:05.566501+00', '2026-11-26 19:08:05.566501+00', 0, '2f1fa95ae4c340b9a3c88d34ee047563', 'playground', 'say', NULL, false, false, 'answer'),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:05.87428+00', '2026-11-26 19:08:05.87428+00', 0, 'dc4a73fcc53d481f8597785263fb7dbc', 'playground', 'say', NULL, false, false, 'answer'),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:06.125118+00', '2026-11-26 19:08:06.125118+00', 0, 'cfc5feddf04b4aaab877aafc244b63a2', 'playground', 'say', NULL, false, false, 'answer'),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:06.295442+00', '2026-11-26 19:08:06.295442+00', 0, '2096eb876ac74a97b96ba9e47b874e1d', 'playground', 'say', NULL, false, false, 'answer'),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:08:06.443135+00', '2026-11-26 19:08:06.443135+00', 0, '4be694603f154c08ab9a2f1e1e30c599', 'playground', 'say', NULL, false, false, 'answer'),
	(34, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '1fb548b9f4534987bdb9fb6be1569072', 'playground', 'say', NULL, true, false, 'emergency'),
	(35, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '06fe78d797634a45a28eaa54398839d7', 'playground', 'say', NULL, true, false, 'emergency'),
	(32, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '90c8bfe5a1194248bbd674cea26aaed7', 'playground', 'say', NULL, true, false, 'emergency'),
	(33, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '64225f47e6284ca1981e0f85e8c591f8', 'playground', 'say', NULL, true, false, 'emergency'),
	(43, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '5fdafac47cc546d4903e18326088bc07', 'playground', 'say', NULL, true, false, 'emergency'),
	(41, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '4bfb17adc0f5446a85cd3797cf157d2a', 'playground', 'say', NULL, true, false, 'emergency'),
	(44, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '6d39747304274819ad50e10978821500', 'playground', 'say', NULL, true, false, 'emergency'),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, 'b29ba28718094fa882a5436bbfe02c37', 'playground', 'say', NULL, true, false, 'emergency'),
	(42, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, 'ff24c07299dc42a4977c99d59c4d5ffc', 'playground', 'say', NULL, true, false, 'emergency'),
	(40, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '99a015c7a9b44dab9abdb5935f73c3f6', 'playground', 'say', NULL, true, false, 'emergency'),
	(39, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '1b6d41e666614684b7f5753161b8eebb', 'playground', 'say', NULL, true, false, 'emergency'),
	(37, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, 'ed47e5364a064df6827ee459f0102745', 'playground', 'say', NULL, true, false, 'emergency'),
	(38, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:08:06.778632+00', '2026-11-26 22:08:06.778632+00', 0, '2c40c4c9031e47519afe918c9980f9da', 'playground', 'say', NULL, true, false, 'emergency'),
	(56, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '4e7e6d94677049599d56844f4ea6d74b', 'playground', 'say', NULL, true, false, 'emergency'),
	(54, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '1c1ea92797f4492596af17c3bda2b119', 'playground', 'say', NULL, true, false, 'emergency'),
	(57, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, 'e247d6e7c0874716a4b2b582e2edccab', 'playground', 'say', NULL, true, false, 'emergency'),
	(49, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '96f2bfba45c44fc6854e20ab134eb3f1', 'playground', 'say', NULL, true, false, 'emergency'),
	(55, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '880779a6381843ba85de32a9f5c52b41', 'playground', 'say', NULL, true, false, 'emergency'),
	(47, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '13de1dfb710349f28aa5c41205f7cfa5', 'playground', 'say', NULL, true, false, 'emergency'),
	(48, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '27f7126fa2e746f5af86bee5474a7a2e', 'playground', 'say', NULL, true, false, 'emergency'),
	(45, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, 'e27db5d9796d46da9830bbae58edc969', 'playground', 'say', NULL, true, false, 'emergency'),
	(53, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '059152b6a0664dd4a62cf263ee170385', 'playground', 'say', NULL, true, false, 'emergency'),
	(52, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '5b2974c51f3547d68d936138a3fb2ba6', 'playground', 'say', NULL, true, false, 'emergency'),
	(58, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:08:07.956128+00', '2026-11-28 00:08:07.956128+00', 0, 'ad4dec32135844ba94f92b2fa68d6479', 'playground', 'say', NULL, false, false, 'status'),
	(46, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '0381cd321c9d41a58a988f094d6f7546', 'playground', 'say', NULL, true, false, 'emergency'),
	(50, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, 'd4017c255175484189186cdd3d07b1d0', 'playground', 'say', NULL, true, false, 'emergency'),
	(51, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:08:07.597952+00', '2026-11-28 00:08:07.597952+00', 0, '016f89f5862c49849f7f747d042ec06b', 'playground', 'say', NULL, true, false, 'emergency'),
	(59, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:08:08.167932+00', '2026-11-28 00:08:08.167932+00', 0, 'c591300187ec4aaf8a925b63ec446969', 'playground', 'say', NULL, false, false, 'status');
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
	(3, 2, 7, 7, 'playground:g-estate', 'playground:c41110dbb24648b89f6cbdf18e1a79f3', false, '2026-11-26 18:08:02.559704+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:5f4cc9a667594852909abe7d2dd70750', false, '2026-11-26 18:08:03.608116+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:bc34bc5513004a648ba31ac20935a2a9', false, '2026-11-26 19:08:05.066628+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:1a3bfe93915d4c088db70342fd814f25', true, '2026-11-26 18:08:01.454434+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:4736059286cc4e9385018252d2c9deec', true, '2026-11-26 18:08:02.387639+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:07:59.427573+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:07:59.427573+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:07:59.427573+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:07:59.427573+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:07:59.427573+00', NULL);
INSERT INTO public.rounds VALUES
	(20, '2026-11-28 00:08:07.956128+00', 0),
	(9, '2026-11-28 00:08:08.167932+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:08:01.454434+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:08:05.566501+00', '2026-11-26 19:08:05.87428+00', 'good', NULL),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:08:02.559704+00', NULL, '2026-11-26 18:13:02.559704+00', NULL, NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:08:05.066628+00', '2026-11-28 00:08:07.956128+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:08:03.608116+00', '2026-11-28 00:08:08.167932+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('noises.weekly:', 'noises.weekly', '2026-11-30 01:00:00+00', '{}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:11:07.597952+00', '{"times": 4, "ticket": 2}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:08:07.956128+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:08:08.167932+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}'),
	('ways.daily:', 'ways.daily', '2026-11-28 00:30:00+00', '{}'),
	('memberships.daily:', 'memberships.daily', '2026-11-28 01:00:00+00', '{}'),
	('bindings.told:', 'bindings.told', '2026-11-28 02:00:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 18, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 59, true);
SELECT pg_catalog.setval('public.people_id_seq', 25, true);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.questions_id_seq', 1, false);
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
