SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.addresses (
    address character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
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
CREATE TABLE public.facts (
    name character varying NOT NULL COLLATE pg_catalog."C",
    value jsonb NOT NULL
);
CREATE TABLE public.groups (
    address character varying NOT NULL COLLATE pg_catalog."C",
    place_id integer NOT NULL,
    title character varying NOT NULL COLLATE pg_catalog."C",
    purpose character varying NOT NULL COLLATE pg_catalog."C",
    bound_at timestamp with time zone NOT NULL
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
    receipt character varying COLLATE pg_catalog."C"
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
    score character varying COLLATE pg_catalog."C"
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
	('playground:p-lan', 1),
	('playground:p-wei', 2),
	('playground:p-xu', 3),
	('playground:p-lin', 4),
	('playground:p-ding', 5),
	('playground:p-hong', 6),
	('playground:p-guo', 7),
	('playground:p-shen', 8),
	('playground:p-bai', 9),
	('playground:p-ye', 10),
	('playground:p-he', 11),
	('playground:p-su', 12),
	('playground:p-wu', 13),
	('playground:p-zeng', 14),
	('playground:p-jiang', 15),
	('playground:p-lu', 16),
	('playground:p-fang', 17),
	('playground:p-zhou', 18),
	('playground:p-zhuang', 19),
	('playground:p-wen', 20),
	('playground:p-wang', 21),
	('playground:p-chen', 22),
	('playground:p-gao', 23),
	('playground:p-admin', 24),
	('playground:p-duty', 25);
INSERT INTO public.alembic_version VALUES
	('0001');
INSERT INTO public.facts VALUES
	('clock.ahead', '108000.0');
INSERT INTO public.groups VALUES
	('playground:g-estate', 3, '观远里业主群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-work', 3, '观远里办事群', 'work', '2026-11-26 18:06:26.665103+00'),
	('playground:g-1', 4, '观远里1栋邻里群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-2', 5, '观远里2栋邻里群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-3', 6, '观远里3栋邻里群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-4', 7, '观远里4栋邻里群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-5', 8, '观远里5栋邻里群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-3-1', 13, '3栋1单元群', 'residents', '2026-11-26 18:06:26.665103+00'),
	('playground:g-3-2', 14, '3栋2单元群', 'residents', '2026-11-26 18:06:26.665103+00');
INSERT INTO public.heard VALUES
	('playground:28b6face911d48fb8fa31afef6155b21', '2026-11-26 18:06:27.202461+00'),
	('playground:fd3a6f7b3a804499995196d99bad1698', '2026-11-26 18:06:27.320552+00'),
	('playground:408f4e0d17e2450fb485702f2d95ea05', '2026-11-26 18:06:27.355212+00'),
	('playground:95ae2759fbd24aebb2e1edc4203cfc1e', '2026-11-26 18:06:27.511862+00'),
	('playground:31c1af878659440e8430dd98b062b11b', '2026-11-26 18:06:27.591351+00'),
	('playground:0ac7b334c3264cc18d35ad858cc92f8d', '2026-11-26 18:06:27.632723+00'),
	('playground:85798e451f864fb5997b2df24f808d98', '2026-11-26 18:06:27.71068+00'),
	('playground:980ee7c1e67d487ba9d60b8f4586f128', '2026-11-26 19:06:27.921294+00'),
	('playground:3677bd0f10af4e80a7e1b613bcb88335', '2026-11-26 19:06:28.048931+00'),
	('playground:2e9d8a5324fe445197ab87b325633963', '2026-11-26 19:06:28.104093+00'),
	('playground:736f8a17e3fe44ac9874313e4c2a3a60', '2026-11-26 19:06:28.143629+00'),
	('playground:84f3235b91c74f32875d1ae5343a2adf', '2026-11-26 19:06:28.228938+00'),
	('playground:117a7e7872fa439296a9133d68c4aab2', '2026-11-26 19:06:28.26137+00');
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
	(1, 'neighbourhood.imported', NULL, NULL, '2026-11-26 18:06:26.665103+00', '{"roles": 22, "groups": 9, "people": 25, "places": 15, "services": 5, "households": 20}'),
	(2, 'ticket.opened', 1, 1, '2026-11-26 18:06:27.202461+00', '{"sure": 0.97, "because": ["楼道灯", "坏", "了"]}'),
	(3, 'ticket.assigned', 1, NULL, '2026-11-26 18:06:27.202461+00', '{"to": 9, "why": "opened"}'),
	(4, 'ticket.joined', 1, 2, '2026-11-26 18:06:27.320552+00', '{"households": 2}'),
	(5, 'ticket.opened', 2, 7, '2026-11-26 18:06:27.355212+00', '{"sure": 0.93, "because": ["困人", "电梯", "栋"]}'),
	(6, 'ticket.assigned', 2, NULL, '2026-11-26 18:06:27.355212+00', '{"to": 16, "why": "opened"}'),
	(7, 'ticket.taken', 1, 9, '2026-11-26 18:06:27.511862+00', '{"was": 9}'),
	(8, 'round.postponed', NULL, 9, '2026-11-26 18:06:27.591351+00', '{"minutes": 120.0}'),
	(9, 'ticket.opened', 3, 1, '2026-11-26 18:06:27.632723+00', '{"sure": 0.97, "because": ["漏水", "了"]}'),
	(10, 'ticket.assigned', 3, NULL, '2026-11-26 18:06:27.632723+00', '{"to": 9, "why": "opened"}'),
	(11, 'ticket.assigned', 2, NULL, '2026-11-26 19:06:27.748242+00', '{"to": 17, "was": 16, "why": "silent"}'),
	(12, 'ticket.opened', 4, 3, '2026-11-26 19:06:27.921294+00', '{"sure": 0.99, "because": ["有完没完", "你", "天天"]}'),
	(13, 'ticket.assigned', 4, NULL, '2026-11-26 19:06:27.921294+00', '{"to": 9, "why": "opened"}'),
	(14, 'ticket.done', 1, 9, '2026-11-26 19:06:28.048931+00', '{}'),
	(15, 'ticket.closed', 1, 1, '2026-11-26 19:06:28.104093+00', '{"judged": true}'),
	(16, 'ticket.opened', 5, 24, '2026-11-26 19:06:28.143629+00', '{"sure": 0.46, "because": ["报修"]}'),
	(17, 'ticket.assigned', 5, NULL, '2026-11-26 19:06:28.143629+00', '{"to": 17, "why": "opened"}'),
	(18, 'ticket.assigned', 2, NULL, '2026-11-26 22:06:28.298278+00', '{"to": 23, "was": 17, "why": "silent"}'),
	(19, 'ticket.assigned', 2, NULL, '2026-11-28 00:06:28.432644+00', '{"to": 25, "was": 23, "why": "silent"}');
INSERT INTO public.outbox VALUES
	(1, 'playground:g-3-2', 'group', '', 'playground:p-lan', NULL, 1, 'sent', '2026-11-26 18:06:27.202461+00', '2026-11-26 18:06:27.202461+00', 0, 'b5e84e08208b493d9f6b1cd4ded15d44'),
	(2, 'playground:g-estate', 'group', '', 'playground:p-guo', NULL, 2, 'sent', '2026-11-26 18:06:27.355212+00', '2026-11-26 18:06:27.355212+00', 0, '769a4673c99b4dbc85c2af5a0d87e193'),
	(6, 'playground:g-work', 'work', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:27.355212+00', '2026-11-26 18:06:27.355212+00', 0, 'd1e1f6a97d744daca212fa656e74ae86'),
	(4, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:27.355212+00', '2026-11-26 18:06:27.355212+00', 0, '4e09ff33469644f9a09e610f914f1f0e'),
	(3, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:27.355212+00', '2026-11-26 18:06:27.355212+00', 0, 'be1ef858486a4af19dcf08bebe9adb47'),
	(5, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 18:06:27.355212+00', '2026-11-26 18:06:27.355212+00', 0, '4be53df2cb13484ca5860124fd500755'),
	(7, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:27.511862+00', '2026-11-26 18:06:27.511862+00', 0, '45dc79829a0843d09b3894ec8968637b'),
	(8, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:27.591351+00', '2026-11-26 18:06:27.591351+00', 0, '56ab995c1ed042e085a9603cc0d21ff6'),
	(9, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:27.632723+00', '2026-11-26 18:06:27.632723+00', 0, '439e1ff261444a29b0a00a1fd4bd6e8e'),
	(10, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 18:06:27.71068+00', '2026-11-26 18:06:27.71068+00', 0, 'bbc3e489fa6244079afd695f1a620e0e'),
	(22, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '5b1be4e1984b43e392391eedee0ad3e8'),
	(20, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '1acc588cd29641be9f3b5d7726edd071'),
	(23, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '018e4710105242188c1d958b90327d62'),
	(15, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, 'db1d43c727d94aa69799d0b59a574efe'),
	(21, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '511b1a2ae88f4ad4a460bde28ea070fd'),
	(13, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '844098a63c7b494eb8301808fc31c706'),
	(14, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '119830a254e04e9cb2337e2ca1da43f5'),
	(11, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '68121ce56a5142e69a04081f5e682f50'),
	(19, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '6df713b27a154394901fad7b1bccfa66'),
	(18, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '0bbd58847c224fe8be000b44f4b23361'),
	(12, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, 'f586fd4aa8144fba9b2fe25db2655c90'),
	(16, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '1be9d91b5b0b4429974e805980ef5039'),
	(17, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 19:06:27.748242+00', '2026-11-26 19:06:27.748242+00', 0, '1cc2cd7ab4894b7ca1441d0af2492f15'),
	(24, 'playground:g-3-2', 'group', '', NULL, NULL, 4, 'sent', '2026-11-26 19:06:27.921294+00', '2026-11-26 19:06:27.921294+00', 0, '01375039702c45b09b76165d82c90be0'),
	(25, 'playground:p-xu', 'private', '', NULL, NULL, 4, 'sent', '2026-11-26 19:06:27.921294+00', '2026-11-26 19:06:27.921294+00', 0, '3619f83178d44a3297908bf24168ce16'),
	(26, 'playground:g-3-2', 'group', '', NULL, NULL, 1, 'sent', '2026-11-26 19:06:28.048931+00', '2026-11-26 19:06:28.048931+00', 0, 'f7376fad76ce44f9b5d409c1e811c6a4'),
	(27, 'playground:p-bai', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:06:28.048931+00', '2026-11-26 19:06:28.048931+00', 0, 'fa69eb3911f24599b35f277d067c585e'),
	(28, 'playground:p-lan', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:06:28.104093+00', '2026-11-26 19:06:28.104093+00', 0, 'a96c9953bf6c4d58a6e2bdd014fab4c7'),
	(29, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:06:28.143629+00', '2026-11-26 19:06:28.143629+00', 0, '4a4f870966074f8aa4d391084cfcfaa5'),
	(30, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:06:28.228938+00', '2026-11-26 19:06:28.228938+00', 0, 'a89747426c9248afb170b46b6adb7f28'),
	(31, 'playground:p-admin', 'private', '', NULL, NULL, NULL, 'sent', '2026-11-26 19:06:28.26137+00', '2026-11-26 19:06:28.26137+00', 0, '813341bed82d48e6b971fca2357d30dd'),
	(41, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'c7733babe25b4e0680c6aee854510972'),
	(36, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '007219c4d7cf4f1882b2398ee48f751d'),
	(42, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '68ba57e40ecf4471bafbd7b90045cad7'),
	(34, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'bc0ba3c6b6054c9eaa296d5c85bbd6cf'),
	(35, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'b6ee1972643a462abad26d357ab89fec'),
	(32, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'a0ed2eea37d6478fbffe90cae20203cd'),
	(40, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '4858f7305947452db480302c3f2d90fd'),
	(39, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'e3eae1c37e344e769d9cebdcc1415c04'),
	(33, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '7a169fe39e5945e5a7e904928bc42367'),
	(43, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '38c3165949e44d9aa655c3813c099b40'),
	(44, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, 'a2359d6c152542819ec1d2a15178379a'),
	(37, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '042727b4673c4c368c91b218bbece4ca'),
	(38, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-26 22:06:28.298278+00', '2026-11-26 22:06:28.298278+00', 0, '52ad6228778b4d16ade423373d0fa634'),
	(56, 'playground:p-admin', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '2739be9e27bf487da790a5df26fe3c53'),
	(54, 'playground:p-chen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '60e530a4f5314edb8f50c4649d2ea30d'),
	(57, 'playground:p-duty', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '5b7cd3f128a74394a1dbfe0020f3facd'),
	(49, 'playground:p-fang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '04f453c5026a469aa74ebecee43c747c'),
	(55, 'playground:p-gao', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '23f95054d9e54fc5a96c9af85ee327c0'),
	(47, 'playground:p-jiang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, 'fd8f74074f8c45f094351519a039ccd5'),
	(48, 'playground:p-lu', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '024ce256009041088fc4dedff9f761d1'),
	(45, 'playground:p-su', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '6a85aba9e1014ed6a8bac7bd052665e7'),
	(53, 'playground:p-wang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '04b2c3cf7d6a4dd3862a8b8e658db7ea'),
	(52, 'playground:p-wen', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, 'aff993568f374a73960c288e9e1f138d'),
	(46, 'playground:p-zeng', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '16b6fb331859435db756cec5712ede03'),
	(50, 'playground:p-zhou', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, '4a854ab14dd244a8899de8aa2309be0a'),
	(51, 'playground:p-zhuang', 'private', '', NULL, NULL, 2, 'sent', '2026-11-28 00:06:28.432644+00', '2026-11-28 00:06:28.432644+00', 0, 'abb8e13f948f44d5bd76e131c558dfb4'),
	(58, 'playground:p-fang', 'private', '', NULL, NULL, 5, 'sent', '2026-11-28 00:06:28.534487+00', '2026-11-28 00:06:28.534487+00', 0, 'ad93243edd2a4ce5b8948b8c11062f0a'),
	(60, 'playground:p-bai', 'private', '', NULL, NULL, 3, 'sent', '2026-11-28 00:06:28.610326+00', '2026-11-28 00:06:28.610326+00', 0, '629f1700146249369f58a6544bed754a'),
	(59, 'playground:p-wen', 'private', '', NULL, NULL, 4, 'sent', '2026-11-28 00:06:28.576958+00', '2026-11-28 00:06:28.576958+00', 0, 'ce1118bc782d46b4961c8501e7ef0afa');
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
	(3, 2, 7, 7, 'playground:g-estate', 'playground:408f4e0d17e2450fb485702f2d95ea05', false, '2026-11-26 18:06:27.355212+00'),
	(4, 3, 1, 1, 'playground:p-lan', 'playground:0ac7b334c3264cc18d35ad858cc92f8d', false, '2026-11-26 18:06:27.632723+00'),
	(5, 4, 3, 3, 'playground:g-3-2', 'playground:980ee7c1e67d487ba9d60b8f4586f128', false, '2026-11-26 19:06:27.921294+00'),
	(1, 1, 1, 1, 'playground:g-3-2', 'playground:28b6face911d48fb8fa31afef6155b21', true, '2026-11-26 18:06:27.202461+00'),
	(2, 1, 2, 2, 'playground:g-3-2', 'playground:fd3a6f7b3a804499995196d99bad1698', true, '2026-11-26 18:06:27.320552+00'),
	(6, 5, 24, NULL, 'playground:p-admin', 'playground:736f8a17e3fe44ac9874313e4c2a3a60', false, '2026-11-26 19:06:28.143629+00');
INSERT INTO public.roles VALUES
	(1, 9, '单元长', 14, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(2, 10, '单元长', 14, true, '', '2026-11-26 18:06:26.665103+00', NULL),
	(3, 11, '楼长', 6, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(4, 12, '楼长', 6, true, '', '2026-11-26 18:06:26.665103+00', NULL),
	(5, 12, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(6, 13, '楼长', 4, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(7, 14, '楼长', 5, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(8, 14, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(9, 15, '楼长', 7, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(10, 15, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(11, 16, '楼长', 8, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(12, 17, '支部书记', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(13, 17, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(14, 18, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(15, 19, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(16, 20, '党员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(17, 20, '调解员', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(18, 21, '物业', 3, false, '维修', '2026-11-26 18:06:26.665103+00', NULL),
	(19, 22, '服务队', 3, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(20, 23, '网格员', 2, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(21, 24, '管理员', 1, false, '', '2026-11-26 18:06:26.665103+00', NULL),
	(22, 25, '街道值班', 1, false, '', '2026-11-26 18:06:26.665103+00', NULL);
INSERT INTO public.rounds VALUES
	(17, '2026-11-28 00:06:28.534487+00', 0),
	(20, '2026-11-28 00:06:28.576958+00', 0),
	(9, '2026-11-28 00:06:28.610326+00', 0);
INSERT INTO public.services VALUES
	(1, 3, '通下水道', '下水道 马桶 堵了 疏通', '近邻服务队', '普通60元，疏通机120元', '两小时内上门'),
	(2, 3, '换灯泡水龙头', '灯泡 灯管 水龙头 角阀', '近邻服务队', '30元，材料另算', '自己买好材料也行'),
	(3, 3, '开锁换锁', '开锁 换锁 钥匙 锁在门外', '近邻服务队', '开锁80元，换锁芯150元起', '要看身份证'),
	(4, 3, '上门理发', '理发 剪头发', '近邻服务队', '15元，七十岁以上免费', '每周三'),
	(5, 3, '家电清洗', '洗空调 油烟机 洗衣机', '近邻服务队', '空调挂机70元，油烟机150元', '提前一天约');
INSERT INTO public.tickets VALUES
	(1, 'need', 'facilities', '楼道灯不亮', '楼道灯坏了', '已办结', false, true, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:06:27.202461+00', NULL, '2026-11-26 23:00:00+00', '2026-11-26 19:06:28.048931+00', '2026-11-26 19:06:28.104093+00', 'good'),
	(2, 'need', 'elevator', '电梯困人', '5栋电梯困人了', '待接单', true, true, 8, '', 1, 7, 25, 0, NULL, '', '2026-11-26 18:06:27.355212+00', NULL, '2026-11-26 18:11:27.355212+00', NULL, NULL, NULL),
	(5, 'need', 'property', '物业服务', '改 4 报修', '待接单', false, false, 3, '', 3, 24, 17, 0, NULL, '', '2026-11-26 19:06:28.143629+00', '2026-11-28 00:06:28.534487+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL),
	(4, 'dispute', 'noise', '噪声', '楼上天天半夜拖椅子，吵死了，你有完没完', '待接单', false, false, 14, '', 14, 3, 20, 0, NULL, '', '2026-11-26 19:06:27.921294+00', '2026-11-28 00:06:28.576958+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL),
	(3, 'need', 'housing', '漏水', '我家漏水了', '待接单', false, false, 14, '', 14, 1, 9, 0, NULL, '', '2026-11-26 18:06:27.632723+00', '2026-11-28 00:06:28.610326+00', '2026-11-27 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.timers VALUES
	('emergencies.widen:2', 'emergencies.widen', '2026-11-28 00:09:28.432644+00', '{"times": 4, "ticket": 2}'),
	('handovers.hourly:', 'handovers.hourly', '2026-11-28 00:10:00+00', '{}'),
	('reminders.step:17', 'reminders.step', '2026-11-28 01:06:28.534487+00', '{"person": 17}'),
	('reminders.step:20', 'reminders.step', '2026-11-28 01:06:28.576958+00', '{"person": 20}'),
	('reminders.step:9', 'reminders.step', '2026-11-28 01:06:28.610326+00', '{"person": 9}'),
	('housekeeping.hourly:', 'housekeeping.hourly', '2026-11-28 01:05:00+00', '{}');
SELECT pg_catalog.setval('public.asides_id_seq', 1, false);
SELECT pg_catalog.setval('public.households_id_seq', 20, true);
SELECT pg_catalog.setval('public.journal_id_seq', 19, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 60, true);
SELECT pg_catalog.setval('public.people_id_seq', 25, true);
SELECT pg_catalog.setval('public.places_id_seq', 15, true);
SELECT pg_catalog.setval('public.questions_id_seq', 1, false);
SELECT pg_catalog.setval('public.reports_id_seq', 6, true);
SELECT pg_catalog.setval('public.roles_id_seq', 22, true);
SELECT pg_catalog.setval('public.services_id_seq', 5, true);
SELECT pg_catalog.setval('public.tickets_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT pk_addresses PRIMARY KEY (address);
ALTER TABLE ONLY public.asides
    ADD CONSTRAINT pk_asides PRIMARY KEY (id);
ALTER TABLE ONLY public.codes
    ADD CONSTRAINT pk_codes PRIMARY KEY (hash);
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
ALTER TABLE ONLY public.households
    ADD CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room);
ALTER TABLE ONLY public.places
    ADD CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name);
CREATE INDEX ix_addresses_person_id ON public.addresses USING btree (person_id);
CREATE INDEX ix_asides_at ON public.asides USING btree (at);
CREATE INDEX ix_groups_place_id ON public.groups USING btree (place_id);
CREATE INDEX ix_heard_at ON public.heard USING btree (at);
CREATE INDEX ix_journal_ticket ON public.journal USING btree (ticket_id);
CREATE INDEX ix_journal_verb_at ON public.journal USING btree (verb, at);
CREATE INDEX ix_outbox_address_ticket ON public.outbox USING btree (address, ticket_id);
CREATE INDEX ix_outbox_waiting ON public.outbox USING btree (next_at, id) WHERE ((state)::text = 'waiting'::text);
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
CREATE INDEX ix_tickets_place_opened ON public.tickets USING btree (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON public.tickets USING btree (reporter_id);
CREATE INDEX ix_timers_due ON public.timers USING btree (due_at, key);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT fk_addresses_person_id FOREIGN KEY (person_id) REFERENCES public.people(id);
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
    ADD CONSTRAINT fk_tickets_place_id FOREIGN KEY (place_id) REFERENCES public.places(id);
ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT fk_tickets_reporter_id FOREIGN KEY (reporter_id) REFERENCES public.people(id);
